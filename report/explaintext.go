package report

import (
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
)

// allSlots are the slots of steps in the order they are told.
var allSlots = []string{"number", "date", "claim", "actor", "place", "said", "polarity", "modality", "event"}

// para prints a sentence wrapped under an indent of so many blanks.
func (t table) para(indent int, s string) {
	if rest, ok := strings.CutPrefix(s, "- "); ok { // its later lines hang
		t.hang(indent, "- ", rest)
		return
	}
	t.hang(indent, "", s)
}

func (t table) hang(indent int, lead, s string) {
	blanks := strings.Repeat(" ", indent)
	for _, l := range closeIsolates(wrap(s, t.o.width()-1-indent-len(lead))) {
		if t.words.lang == "ar" {
			l = "\u2067" + l + "\u2069"
		}
		t.print(blanks + lead + l)
		lead = strings.Repeat(" ", len(lead))
	}
}

// factHead is a fact with its place and its quote, the words of a value in
// brackets.
func (t table) factHead(f *facts.Fact, s facts.Span) {
	line, column := t.position(f.Document, f.Evidence.Start)
	if s.Len() > 0 {
		line, column = t.position(f.Document, s.Start)
	}
	head := t.p.bold(f.ID) + "  " + clean(f.Document) + ":" + itoa(line) + ":" + itoa(column)
	if d := t.docs[f.Document]; d.Outlet != "" {
		head += "  " + t.mark(clean(d.Outlet))
	}
	t.para(1, head)
	t.para(3, t.marked(f, s))
}

// marked is the evidence of a fact with a place in it in brackets.
func (v *view) marked(f *facts.Fact, s facts.Span) string {
	e := f.Evidence
	if s.Len() <= 0 || !e.Covers(s) {
		return isolate(clean(v.text(f.Document, e)))
	}
	before := v.text(f.Document, facts.Span{Start: e.Start, End: s.Start})
	after := v.text(f.Document, facts.Span{Start: s.End, End: e.End})
	return isolate(clean(before + "[" + v.text(f.Document, s) + "]" + after))
}

// mainSlot is the slot that a fact is told for.
func (v *view) mainSlot(f *facts.Fact) checker.Slot {
	switch {
	case !f.Number.IsZero():
		return checker.Number
	case !f.Date.IsZero():
		return checker.Date
	}
	return checker.Claim
}

// anchor tells which day a report counts from, why, and which not.
func (t table) anchor(doc string, indent int) {
	d := t.docs[doc]
	who := t.mark(clean(t.names[doc]))
	if d.Anchor.Day.IsZero() {
		t.para(indent, t.words.say("explain.anchor.none", "{who}", who))
	} else {
		t.para(indent, t.words.say("explain.anchor", "{who}", who, "{day}", t.dayText(d.Anchor.Day), "{basis}", t.words.say("basis."+d.Anchor.Basis.String())))
	}
	for _, r := range d.Anchor.Rejected {
		t.para(indent+2, t.words.say("explain.rejected", "{day}", t.dayText(r.Day), "{why}", t.mark(clean(r.Reason))))
	}
	if d.Anchor.Basis == facts.Text || d.Anchor.Basis == facts.FromStory {
		t.para(indent+2, t.mark(clean(d.Anchor.Reason)))
	}
}

func (v *view) dayText(day facts.Instant) string {
	return v.markLatin(day.String()) + " (" + v.words.say("weekday."+itoa(int(day.Weekday()))) + ")"
}

// steps tells how slots of a fact were read.
func (t table) steps(f *facts.Fact, slots []string) {
	for _, slot := range slots {
		value, told := t.slotText(f, slot), false
		for _, s := range f.Steps {
			if s.Slot != slot {
				continue
			}
			if !told {
				t.slotLine(slot, value)
				told = true
			}
			t.para(5, "- "+t.stepText(f, s))
		}
		if !told && (value != "" || slot == "event") {
			t.slotLine(slot, value)
		}
	}
}

func (t table) slotLine(slot, value string) {
	if value == "" {
		value = t.words.say("value.open")
	}
	t.para(3, t.words.say("explain.slot."+slot)+": "+value)
}

// slotText is the value of a fact in a slot of steps; empty where it has none.
func (v *view) slotText(f *facts.Fact, slot string) string {
	switch slot {
	case "number":
		return v.numberText(f)
	case "date":
		if !f.Date.IsZero() && !f.Date.Range.IsZero() {
			return v.date(f.Date.Date)
		}
	case "claim":
		if f.Claim.ID != "" {
			return v.claimText(f.Claim.ID)
		}
	case "actor":
		return v.refText(f, f.Acts())
	case "place":
		return v.refText(f, f.Place)
	case "said":
		return v.refText(f, f.Said.Speaker)
	case "polarity":
		if f.Polarity == facts.Denied {
			return v.words.say("polarity.denied")
		}
	case "modality":
		if f.Modality > facts.Asserted {
			return v.words.say("explain.modality." + f.Modality.String())
		}
	case "event":
		return v.eventText(f)
	}
	return ""
}

// numberText is a number with its range, its unit and what it counts.
func (v *view) numberText(f *facts.Fact) string {
	q := &f.Number
	if q.IsZero() {
		return ""
	}
	text := v.quantity(*q)
	if !q.IsPoint() {
		text += " (" + rangeText(q.Range) + ")"
	}
	if what := q.Counted; what != "" {
		text += v.words.say("list.comma") + v.term(what)
	} else if q.Unit == "person" {
		text += v.words.say("list.comma") + v.term(q.Unit)
	}
	if of := asOf(q); of != "" {
		text += v.words.say("list.comma") + v.words.say("explain.as-of."+of)
	}
	return text
}

// rangeText is a range as JSON has it: "36", "51..", "2250..2750".
func rangeText(r facts.Range[facts.Number]) string {
	if r.IsPoint() {
		return r.Low.String()
	}
	return r.Low.String() + ".." + r.High.String()
}

// term is a kind or a unit in the language of the reader, as far as it is known.
func (v *view) term(id string) string {
	if text, ok := v.words.has("counted." + id); ok {
		return v.mark(text)
	}
	if rest, ok := strings.CutPrefix(id, "lemma:"); ok {
		return v.mark(clean(rest))
	}
	return v.markLatin(clean(id))
}

// claimText is the id of a claim with its name in the language of the reports.
func (v *view) claimText(id string) string {
	if rest, ok := strings.CutPrefix(id, "lemma:"); ok {
		return v.words.say("explain.lemma", "{what}", v.mark(clean(rest)))
	}
	if v.claims != nil {
		if text := v.claims(v.language, id); text != "" {
			return v.markLatin(id) + " " + v.mark(text)
		}
	}
	return v.markLatin(id)
}

func (v *view) refText(f *facts.Fact, r facts.Ref) string {
	if r.IsZero() {
		return ""
	}
	return v.mark(v.refName(f, r))
}

// eventText is the event of a fact: what the report is about, or another.
func (v *view) eventText(f *facts.Fact) string {
	if f.Happening == 0 {
		return v.words.say("explain.main")
	}
	return v.words.say("explain.another", "{what}", v.eventName(f))
}

// eventName is what the event of a fact is called.
func (v *view) eventName(f *facts.Fact) string {
	e := v.events[f.Event]
	switch {
	case f.Happening == 0:
		return v.words.say("explain.main")
	case e == nil:
		return v.words.say("explain.other")
	}
	label := clean(e.Label)
	if label == "" {
		label = clean(e.Place.Name)
	}
	if day := e.Day.Low.String(); day != "" {
		label += " " + day
	}
	return v.mark(strings.TrimSpace(label)) + " (" + v.markLatin(e.ID) + ")"
}

// stepQuote is how many columns of the words of a step are shown.
const stepQuote = 60

// stepText is a step in one sentence with the words that it read.
func (v *view) stepText(f *facts.Fact, s facts.Step) string {
	what := s.What
	day, isDay := facts.ParseInstant(what)
	switch {
	case s.Slot == "date" && isDay:
		what = v.dayText(day)
	case s.Slot == "claim" && s.Span.Len() > 0 && s.Rule != "claim/second":
		what = v.claimText(what)
	case s.Rule == "number/noun" || s.Rule == "number/elided-noun" || s.Rule == "number/kind-of-the-whole":
		what = v.term(what)
	case what != "":
		what = v.mark(clean(what))
	}
	text := v.words.say("step."+s.Rule, "{what}", what, "{from}", s.From)
	if quote := clean(v.text(f.Document, s.Span)); quote != "" {
		text += ": " + v.mark(clip(quote, stepQuote))
	}
	return text
}
