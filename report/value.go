package report

import (
	"strings"
	"unicode"

	"crosscheck/checker"
	"crosscheck/facts"
)

// value is a side as it is shown: "at least 36", "2,500 tonne", "2021-07-26
// (Monday)", a name. It is read from the facts of the side, and from the
// canonical value where they lack the slot.
func (v *view) value(slot checker.Slot, s checker.Side) string { return v.valueOf(slot, v.side(s)) }

func (v *view) valueOf(slot checker.Slot, s *sideView) string {
	if s.value == "" {
		s.value = v.shown(slot, s)
	}
	return s.value
}

func (v *view) shown(slot checker.Slot, s *sideView) string {
	if s.Value == "" {
		return v.words.say("value.open")
	}
	if text, ok := v.words.has("polarity." + s.Value); ok {
		return text
	}
	for _, f := range s.facts {
		if w := whereIn(s.Side, f); w != nil {
			return v.whereText(f, w)
		}
		if text := v.slotValue(f, slot); text != "" {
			return text
		}
	}
	return v.canonical(slot, s.Value)
}

// slotValue is the value that a fact gives in a slot; empty where it gives
// none.
func (v *view) slotValue(f *facts.Fact, slot checker.Slot) string {
	switch {
	case slot == checker.Number && !f.Number.IsZero():
		return v.quantity(f.Number)
	case slot == checker.Date && !f.Date.Range.IsZero():
		return v.date(f.Date.Date)
	case slot == checker.Actor && f.Actor.IsZero() && f.Number.Acting:
		return v.counted(f)
	case slot == checker.Actor && !f.Acts().IsZero():
		return v.refName(f, f.Acts())
	case slot == checker.Place && !f.Place.IsZero() && !f.PlaceLent:
		return v.refName(f, f.Place)
	case slot == checker.Claim && f.Claim.ID != "":
		return v.claimValue(f)
	}
	return ""
}

// claimValue is a claim with how the report holds it to be true: "denied: …",
// "… (planned)".
func (v *view) claimValue(f *facts.Fact) string {
	text := v.claimName(f)
	if f.Modality > facts.Asserted {
		text = v.words.say("modality."+f.Modality.String(), "{what}", text)
	}
	if f.Polarity == facts.Denied {
		text = v.words.say("value.denied", "{what}", text)
	}
	return text
}

// canonical is a value in no language, made readable: "36.." is "at least 36",
// "~36" is "about 36".
func (v *view) canonical(slot checker.Slot, value string) string {
	if slot == checker.Actor || slot == checker.Place || slot == checker.Claim {
		return idName(value)
	}
	if about, ok := strings.CutPrefix(value, "~"); ok {
		return v.words.say("value.about", "{what}", about)
	}
	low, high, ranged := strings.Cut(value, "..")
	switch {
	case !ranged || low == "" && high == "":
		return value
	case high == "":
		return v.words.say("value.least", "{what}", low)
	case low == "":
		return v.words.say("value.most", "{what}", high)
	}
	return v.words.say("value.between", "{less}", low, "{more}", high)
}

func (v *view) quantity(q facts.Quantity) string {
	with := func(n facts.Number) string { return v.withUnit(n, q.Unit) }
	low, high := "value.least", "value.most"
	if q.Open {
		low, high = "value.over", "value.under"
	}
	switch {
	case q.About && !q.Value.IsZero():
		return v.words.say("value.about", "{what}", with(q.Value))
	case q.IsPoint() && q.Ordinal:
		return v.words.say("value.rank", "{what}", grouped(q.Low.String()))
	case q.IsPoint():
		return with(q.Low)
	case q.High.IsZero() && !q.Value.IsZero() && q.Value.Compare(q.Low) < 0:
		return v.words.say("value.over", "{what}", with(q.Value)) // "more than 150" is 151..
	case q.High.IsZero():
		return v.words.say(low, "{what}", with(q.Low))
	case q.Low.IsZero() && !q.Value.IsZero() && q.Value.Compare(q.High) > 0:
		return v.words.say("value.under", "{what}", with(q.Value))
	case q.Low.IsZero():
		return v.words.say(high, "{what}", with(q.High))
	}
	return v.words.say("value.between", "{less}", grouped(q.Low.String()), "{more}", with(q.High))
}

// withUnit is a number with its unit behind it, as its code where the language
// has no word for it; a count of persons has none.
func (v *view) withUnit(number facts.Number, unit string) string {
	n := grouped(number.String())
	switch unit {
	case "", "person":
		return n
	case "percent":
		return n + "%"
	}
	text, ok := v.words.has("unit." + unit)
	if !ok {
		return n + " " + unit
	}
	return fill(form(text, number == facts.Int(1)), []string{"{n}", n})
}

// grouped is a decimal number with commas between thousands: "12500.5" is
// "12,500.5".
func grouped(n string) string {
	whole, rest := n, ""
	if i := strings.IndexByte(n, '.'); i >= 0 {
		whole, rest = n[:i], n[i:]
	}
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return sign + whole + rest
}

// date is an interval in its own grain: a month is "2021-07", a day has its
// weekday with it.
func (v *view) date(d facts.Date) string {
	low, high := v.dateEnd(d, d.Low, d.From()), v.dateEnd(d, d.High, d.To())
	what := low
	switch {
	case high == "":
		if d.Relation <= facts.On {
			return v.words.say("date.from", "{what}", low)
		}
	case low == "":
		if what = high; d.Relation <= facts.On {
			return v.words.say("date.until", "{what}", high)
		}
	case low != high:
		what = v.words.say("value.between", "{less}", low, "{more}", high)
	}
	if d.Relation > facts.On {
		what = v.words.say("date."+d.Relation.String(), "{what}", what)
	}
	if d.Every == facts.DayGrain {
		return v.words.say("date.daily", "{what}", what)
	}
	return what
}

func (v *view) dateEnd(d facts.Date, at facts.Instant, text string) string {
	if at.IsZero() {
		return ""
	}
	if _, clock, ok := strings.Cut(text, "T"); ok && d.Every == facts.DayGrain {
		return v.markLatin(clock)
	}
	switch d.Grain {
	case facts.Year:
		return text[:4]
	case facts.Month:
		return v.markLatin(text[:7])
	case facts.DayGrain:
		return v.markLatin(text) + " (" + v.words.say("weekday."+string('0'+rune(at.Weekday()))) + ")"
	}
	return v.markLatin(strings.Replace(text, "T", " ", 1))
}

// refName is what somebody is called: the name for display, or what the report
// says, or the id.
func (v *view) refName(f *facts.Fact, r facts.Ref) string {
	if r.Name != "" {
		return clean(r.Name)
	}
	if text := clean(v.text(f.Document, r.Span)); text != "" {
		return text
	}
	return idName(r.ID)
}

// claimName is a claim in the language of the reports: by the label of its
// type, or in the word of the report where no label is known.
func (v *view) claimName(f *facts.Fact) string {
	if lemma, ok := strings.CutPrefix(f.Claim.ID, "lemma:"); ok {
		return clean(lemma)
	}
	if v.claims != nil {
		if text := v.claims(v.language, f.Claim.ID); text != "" {
			return text
		}
	}
	if text := clean(v.text(f.Document, f.Claim.Span)); text != "" {
		return text
	}
	if c, ok := facts.ClaimByID(f.Claim.ID); ok {
		return c.Label
	}
	return idName(f.Claim.ID)
}

// idName is the readable part of an id: "person:omar-haddad" is "omar haddad".
func idName(id string) string {
	if i := strings.IndexByte(id, ':'); i >= 0 {
		id = id[i+1:]
	}
	return clean(strings.NewReplacer("-", " ", "_", " ").Replace(id))
}

// clean puts text of a report on one line that is safe to print: runs of blanks
// are one blank; control characters and bidi controls are gone, and bytes that
// are no UTF-8 are U+FFFD.
func clean(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	blank := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			blank = true
		case unicode.IsControl(r) || isBidiControl(r):
		default:
			if blank && b.Len() > 0 {
				b.WriteByte(' ')
			}
			blank = false
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isBidiControl(r rune) bool {
	return r == '\u061c' || r == '\u200e' || r == '\u200f' || r == '\ufeff' ||
		r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}
