package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// heads is the triggers of the table of claim types, and the verbs that it
// lacks, in the order of the text.
func (r *reading) heads(out []extract.Head) []extract.Head {
	inside, counted := r.inside()
	asked := r.asked()
	next := 0
	for i := 0; i < len(r.words); i++ {
		if next < len(r.triggers) && r.triggers[next].First == i {
			t := &r.triggers[next]
			if t.Claim == "rise" && t.POS == claim.Masdar && r.altitude(t) {
				t.Claim = "measure"
				r.types[next], _ = facts.ClaimByID(t.Claim)
			}
			if t.Claim == "offer" && r.gotAway(t.First) {
				t.Claim = "flee"
				r.types[next], _ = facts.ClaimByID(t.Claim)
			}
			if inside[i] < t.Last+1 && !r.untold(next) && !r.misread(t) {
				out = append(out, r.head1(next))
			}
			i, next = t.Last, next+1
			continue
		}
		if inside[i] > 0 || counted[i] || r.prayed[i] {
			continue
		}
		if verb := r.openVerb(i); verb != nil {
			if h := r.openHead(i, verb); !after(out, &h) {
				out = append(out, h)
			}
		}
	}
	for i := range out {
		out[i].Outside = out[i].Verb && (r.outside(&out[i]) || r.describing(&out[i]))
		if i > 0 && !out[i].Verb && out[i-1].Verb && out[i-1].Last == out[i].First {
			out[i].Subject = r.definite(out[i].First)
		}
		out[i].Definite = !out[i].Verb && r.definite(out[i].First)
		out[i].Counted = r.counted(out[i].First)
		if out[i].Verb {
			out[i].Related = out[i].First > 0 && r.roles[out[i].First-1].has(relative)
			out[i].Awaits = r.awaits(&out[i])
		} else {
			out[i].Doer = r.doer(out[i].First)
			out[i].Related, out[i].Kind = r.relates(&out[i]), r.victimsOf(&out[i])
			out[i].Outside = r.unbound(&out[i]) || r.objects(&out[i]) || r.whose(&out[i])
		}
		out[i].Whom = r.whom(&out[i])
		out[i].Who = r.who(&out[i])
		if out[i].Who.IsZero() && out[i].Doer == nil {
			out[i].Shares = r.shares(out, i)
		}
		r.qualify(out, i)
		if i > 0 && r.denies(&out[i-1], &out[i]) {
			out[i].Polarity = facts.Denied
		}
		r.unintended(out, i)
		out[i].Any = out[i].Polarity == facts.Denied && r.any(&out[i])
		out[i].Own, out[i].Object = out[i].Rebuts && r.deniersDeed(&out[i]), r.object(&out[i])
		if out[i].Modality == facts.Asserted && r.purpose(out, i) {
			out[i].Modality = facts.Planned
		}
		r.mood(out, i)
		r.penalty(out, i)
		if i > 0 && r.joinedTo(&out[i-1], &out[i]) {
			out[i].Modality = out[i-1].Modality
		}
		if i > 0 && out[i].First == out[i-1].Last && !out[i].Verb && (!out[i-1].Verb || out[i-1].Claim == "attempt") && out[i].Modality == facts.Asserted {
			if out[i].Modality = undertaken(&out[i-1]); out[i].Modality == facts.Asserted {
				out[i].Modality = object(&out[i-1], &out[i])
			}
		}
		if asked != nil && asked[out[i].First] && out[i].Modality == facts.Asserted {
			out[i].Modality = facts.Possible
		}
		if i > 0 {
			r.inherit(&out[i], out[:i])
			r.aims(&out[i-1], &out[i])
		}
	}
	r.unconfirmed(out)
	return out
}

// aimed are the claims that an operation aims at and no attack is on: "aimed at arresting
// a leader" with the verb of "attacked".
var aimed = map[string]bool{"arrest": true, "capture": true, "free": true, "destroy": true}

// aims makes a verbal noun right behind such a verb what is meant to be done.
func (r *reading) aims(verb, h *extract.Head) {
	if verb.Claim != "attack" || !verb.Verb || verb.Passive || h.Verb || h.State || !aimed[h.Claim] || h.First != verb.Last || h.Conjoined || r.words[h.First].Lines > 0 {
		return
	}
	verb.Claim, h.Modality = "target", facts.Planned
	verb.Type, _ = facts.ClaimByID(verb.Claim)
}

// unconfirmed makes possible what a sentence tells right before it says that it is not
// confirmed, behind the last "that" before these words.
func (r *reading) unconfirmed(heads []extract.Head) {
	for i := range r.words {
		if !r.topics[i].has(unconfirmed) {
			continue
		}
		told := false // an own "that" opens what is not confirmed: "but that is not confirmed"
		for k := len(heads) - 1; k >= 0; k-- {
			h := &heads[k]
			if h.First >= i {
				continue
			}
			if r.stopsIn(h.Last, i) || told && r.thatIn(h.Last, heads[k+1].First) {
				break
			}
			told = true
			if h.Modality == facts.Asserted && h.Polarity == facts.Affirmed && !h.Reports && !r.settled(h) {
				h.Modality = facts.Possible
			}
		}
	}
}

// stopsIn reports whether a sentence ends among words from..to-1, and thatIn whether a
// clause opens there that somebody tells.
func (r *reading) stopsIn(from, to int) bool {
	for i := from; i < to; i++ {
		if r.stops(i) {
			return true
		}
	}
	return false
}

func (r *reading) thatIn(from, to int) bool {
	for i := from; i < to; i++ {
		if r.roles[i].has(that) {
			return true
		}
	}
	return false
}

// relatesWords is how many words behind the word that opens a relative clause an incident
// stands that the clause tells of.
const relatesWords = 3

// relates reports whether an incident is told of in a relative clause that begins right
// before it: "the store that saw a fire".
func (r *reading) relates(h *extract.Head) bool {
	for at := h.First - 1; at >= 0 && h.First-at <= relatesWords && r.words[at].Kind == text.Letters; at-- {
		if r.roles[at].has(relative) {
			return h.Type.Incident
		}
	}
	return false
}

// victimsOf is the kind of those that a definite noun of victims counts, where the noun
// before it says so: "the killed soldiers"; or empty.
func (r *reading) victimsOf(h *extract.Head) string {
	if h.First == 0 || !h.Definite || !definite(r.words[h.First-1].Key) || r.words[h.First].Lines > 0 {
		return ""
	}
	if h.Type.Toll == "" {
		return ""
	}
	n, ok := noun.Lookup(r.words[h.First-1].Key)
	if !ok || n.Unit != "person" || n.Claim != "" || n.Number == noun.Singular {
		return ""
	}
	return n.ID
}

// unbound reports whether a noun has the ending of those that nothing is in construct
// with: who is named behind it is somebody else, "successor to its late leader". Words
// for victims end so in the plural.
func (r *reading) unbound(h *extract.Head) bool {
	if h.State || !strings.HasSuffix(r.words[h.Last-1].Key, accusative) {
		return false
	}
	return h.Type.ID != "" && h.Type.Toll == ""
}

// undertaken is the modality of what stands in construct with a noun: what is attempted
// is not done, "an attempt to flee", and what is to begin is not yet.
func undertaken(noun *extract.Head) facts.Modality {
	switch noun.Claim {
	case "attempt":
		return facts.Planned
	case "begin", "hold":
		return noun.Modality
	}
	return facts.Asserted
}

// joinedWords is how many words stand at most between two verbal nouns that "and" joins.
const joinedWords = 3

// joinedTo reports whether "and" joins a verbal noun to one that is planned or asked
// for, and is so too: "called for an end to the fighting and a start of talks".
func (r *reading) joinedTo(before, h *extract.Head) bool {
	if h.Modality != facts.Asserted || before.Modality != facts.Planned && before.Modality != facts.Demanded || before.Verb || h.Verb || !before.Deed || !h.Deed || !h.Conjoined || h.First-before.Last > joinedWords {
		return false
	}
	for at := before.Last; at < h.First; at++ {
		if r.words[at].Kind != text.Letters || r.verb(at) {
			return false
		}
	}
	return true
}

// asked tells for each word whether it stands in a question; nil where there is none.
func (r *reading) asked() (out []bool) {
	for i := range r.words {
		if r.words[i].Key != "\u061f" && r.words[i].Key != "?" {
			continue
		}
		if out == nil {
			out = make([]bool, len(r.words))
		}
		for at := i - 1; at >= 0 && !r.full(at) && !r.opensQuote(at) && r.words[at+1].Lines == 0; at-- {
			out[at] = true
		}
	}
	return out
}

// resultWords is how many words stand at most between a verb that says nothing
// without its object and that object.
const resultWords = 2

// denies reports whether a denied verb that says nothing without its object stands
// right before what it denies: "led to no rise", as لم يؤد إلى ارتفاع.
func (r *reading) denies(verb, h *extract.Head) bool {
	if !verb.Light || !verb.Verb || verb.Polarity != facts.Denied || h.Verb || h.State || h.First-verb.Last > resultWords {
		return false
	}
	for at := verb.Last; at < h.First; at++ {
		if r.stops(at) || !r.roles[at].has(toward) && !r.roles[at].has(of) {
			return false
		}
	}
	return true
}

// misread reports whether a trigger is the name of a site, "Martyrs' Stadium", or of a body, each of
// those that were hurt, "the family of every killed", or a verb in the first person
// that nobody says.
func (r *reading) misread(t *claim.Trigger) bool {
	if r.topics[t.First].has(intent) || r.body(t) {
		return true
	}
	if t.POS == claim.Noun && t.First > 0 && r.words[t.First].Lines == 0 && r.roles[t.First-1].has(eponym) && !definite(r.words[t.First-1].Key) {
		return true
	}
	if t.POS == claim.Noun && t.First > 0 && r.roles[t.First-1].has(every) && one(r.words[t.First].Key) {
		return true
	}
	if (t.POS == claim.Noun || t.POS == claim.Masdar) && t.Last == t.First && r.secondName(t.First) {
		return true
	}
	if t.Claim == "birth" && t.POS == claim.Verb && r.sonOf(t.First) {
		return true
	}
	if t.Claim == "talk" && r.is(spoke, t.First) && r.wasSpeaking(t.First) && !r.talkedWith(t.Last+1) {
		return true
	}
	if t.Claim == "say" && t.POS == claim.Verb && r.roles[t.First].has(toward) && !r.madeClear(t.First) {
		return true
	}
	if t.POS != claim.Verb || r.quoted[t.First] {
		return false
	}
	verb, ok := r.morph.First(t.First, morph.Verb)
	return ok && verb.Person == 1 && (verb.Tense != morph.Past || verb.Number != morph.Singular) && // "I acquitted" and "she acquitted" are written alike
		!r.introduced(t.First)
}

// bornWords is how many words behind "was born" the place or the day of it stands.
const bornWords = 5

// sonOf reports whether word i, "was born" or "son of", is a part of a name: a noun
// stands right before it, or neither place nor day behind it.
func (r *reading) sonOf(i int) bool {
	if i > 0 && r.words[i].Lines == 0 && (r.roles[i-1].has(that) || r.nominal(i-1) || r.strange(i-1)) && !(i+1 < len(r.words) && (r.roles[i+1].has(toward) || r.inDate[i+1])) {
		return true
	}
	for at := i + 1; at < len(r.words) && at-i <= bornWords && !r.stops(at); at++ {
		if r.roles[at].has(toward) || r.inDate[at] {
			return false
		}
	}
	return !strings.HasPrefix(r.words[i].Key, and)
}

// altitudeWords is how many words behind "at a height of" the height stands.
const altitudeWords = 3

// altitude reports whether a rise is a height, "at a height of about 500 km": a length
// stands behind it, and a preposition before it.
func (r *reading) altitude(t *claim.Trigger) bool {
	if t.First == 0 || !r.roles[t.First-1].has(toward) && !r.roles[t.First-1].has(measured) {
		return false
	}
	for k := r.mentionsFrom(t.Last + 1); k < len(r.mentions) && r.mentions[k].First-t.Last <= altitudeWords; k++ {
		if m := &r.mentions[k]; m.Kind == extract.Quantity && lengths[m.Quantity.Unit] {
			return true
		}
	}
	return false
}

// lengths are the units of heights.
var lengths = map[string]bool{"meter": true, "kilometer": true, "foot": true}

// one reports whether a word is a noun in the singular without its article.
func one(key string) bool {
	n, ok := noun.Lookup(key)
	return ok && n.Number == noun.Singular && !definite(key)
}

// secondName reports whether word i is the second of a town's name that no list has:
// an indefinite noun behind a word that nobody knows, behind "town" or "in".
func (r *reading) secondName(i int) bool {
	if i < 2 || definite(r.words[i].Key) || r.words[i].Lines > 0 || r.words[i-1].Lines > 0 || r.conjoined(i) {
		return false
	}
	best, ok := r.morph.Best(i - 1)
	return r.topics[i-2].has(town) && (!ok || best.POS == morph.Verb) || r.strange(i-1) && (r.roles[i-2].has(toward) || r.roles[i-2].has(of))
}

// introduced reports whether a colon stands before word i in its line.
func (r *reading) introduced(i int) bool {
	for at := i; at > 0 && r.words[at].Lines == 0; at-- {
		if r.words[at-1].Key == ":" {
			return true
		}
	}
	return false
}

// reachUnsaid is how many words a phrase that leaves open whether there were
// victims reaches ahead: "without mention of the number of those injured".
const reachUnsaid = 4

// untold reports whether a victim's word, trigger i, stands behind such a phrase.
func (r *reading) untold(i int) bool {
	if r.types[i].Toll == "" {
		return false
	}
	t := &r.triggers[i]
	for at := t.First - 1; at >= 0 && t.First-at <= reachDenier && !r.stops(at) && r.words[at].Kind == text.Letters; at-- {
		if end := at + r.length(at); r.roles[at].has(unsaid) && end <= t.First {
			return t.First-end <= reachUnsaid && !r.headed(end, t.First)
		}
	}
	return false
}

// inside tells for each word the end of the figure or name that it is in the
// middle of, or 0: no word of "at least 17" or of a name says what happened.
// The counted noun does: "two dead"; counted marks the words of such nouns, which
// are no verbs.
func (r *reading) inside() (out []int, counted []bool) {
	r.insides, r.counts = text.Room(r.insides, len(r.words)), text.Room(r.counts, len(r.words))
	out, counted = r.insides, r.counts
	for i := range r.mentions {
		m := &r.mentions[i]
		last := m.Last
		if m.Kind == extract.Date && m.Head > m.First {
			last = m.Head - 1
		}
		if !m.Noun.IsZero() && m.Kind != extract.Duration && (m.Quantity.Unit == "" || m.Quantity.Unit == "person") {
			for last > m.First && r.words[last-1].End > m.Noun.Start {
				last--
			}
		}
		if m.Kind == extract.Place && m.Type != "site" || m.Kind == extract.Actor && (m.Type == name.Person || m.Type == name.Role || m.Type == name.Org || m.Type == name.Group) || m.Kind == extract.Quantity || m.Kind == extract.Number || m.Kind == extract.Duration || m.Kind == extract.Date {
			for i := m.First; i < last; i++ {
				out[i] = max(out[i], last)
			}
			for i := last; i < m.Last; i++ {
				counted[i] = true
			}
		}
	}
	return out, counted
}

// after reports whether what looks like a past verb stands right behind a verb
// that has a subject: "an order" in "issued an order".
func after(heads []extract.Head, h *extract.Head) bool {
	if len(heads) == 0 || h.Look == 0 {
		return false
	}
	before := &heads[len(heads)-1]
	return before.Verb && before.Last == h.First && !h.Conjoined
}

// head1 is the head that a trigger is.
func (r *reading) head1(i int) extract.Head {
	t, c := &r.triggers[i], r.types[i]
	h := extract.Head{First: t.First, Last: t.Last + 1, Span: t.Span, Claim: t.Claim, Type: c, Verb: t.POS == claim.Verb, Many: t.POS == claim.Verb && strings.HasSuffix(r.words[t.First].Key, theyDo), Deed: t.POS == claim.Verb || t.POS == claim.Masdar, State: t.POS == claim.Participle, Passive: t.Voice == claim.Passive}
	h.Reports, h.Light = c.Field == "reporting", c.Light
	h.Rises = t.Claim == "rise" || t.Claim == "fall" || t.Claim == "reach"
	h.Conjoined = r.conjoined(t.First)
	h.TailFirst, h.TailLast = t.Tail[0], t.Tail[1]
	switch t.Tense {
	case claim.Past:
		h.Look = facts.LookBack
	case claim.Present:
		if starts[t.Claim] && !(t.First > 0 && (r.roles[t.First-1].has(auxiliary) || r.roles[t.First-1].has(that))) && r.weekdayBehind(t.Last+1) {
			h.Look = facts.LookAhead
		}
	case claim.Future:
		h.Look, h.Modality = facts.LookAhead, facts.Planned
	}
	return h
}

// starts are the claims whose present announces: "the campaign starts on Saturday".
var starts = map[string]bool{"begin": true, "launch": true, "hold": true, "host": true, "meet": true}

// weekdayWords is how many words behind a verb its weekday may stand.
const weekdayWords = 8

// weekdayBehind reports whether the next date behind word i is a weekday alone, or a day
// of a month of no year.
func (r *reading) weekdayBehind(i int) bool {
	for k := r.mentionsFrom(i); k < len(r.mentions) && r.mentions[k].First-i <= weekdayWords; k++ {
		m := &r.mentions[k]
		if m.Kind != extract.Date || r.broken(i, m.First) {
			continue
		}
		when := m.When
		if at, ok := when.(date.At); ok {
			when = at.Day
		}
		if day, ok := when.(date.Calendar); ok {
			return day.Year == 0 && day.Day > 0 && day.Month > 0 && !r.carriedBefore(i)
		}
		_, weekday := when.(date.Weekday)
		return weekday
	}
	return false
}

// carriedBefore reports whether a verb that only carries another stands a few words
// before word i: "the campaign was to begin".
func (r *reading) carriedBefore(i int) bool {
	for at := i - 1; at >= 0 && i-at <= weekdayWords && !r.stops(at); at-- {
		if r.roles[at].has(auxiliary) {
			return true
		}
	}
	return false
}

// related reports whether a relative stands before the verb at word i, and no
// pronoun of the verb or of a preposition behind it points back to it: "that
// fight the police", not "that the police use".
func (r *reading) related(i int) bool {
	if i == 0 || !r.roles[i-1].has(relative) || i+1 < len(r.words) && r.roles[i+1].has(toward) {
		return false
	}
	best, ok := r.morph.Best(i)
	return ok && best.Suffix == ""
}

// openVerb is the reading of word i where that is a verb of no known claim type, or nil.
func (r *reading) openVerb(i int) *morph.Reading {
	if r.words[i].Kind != text.Letters || r.inDate[i] {
		return nil
	}
	best, _ := r.morph.Best(i)
	if best.POS != morph.Verb || best.Tense == morph.Imperative || r.covered(i) || r.unsaidI(i, best) || r.nunated(i, best) || r.morph.IsFunction(i) || claim.Knows(r.words, &r.morph, i) || best.Tense == morph.Past && i > 0 && r.roles[i-1].has(toward) {
		return nil // no past follows a preposition: "on the deck"
	}
	if r.names(i) {
		return nil
	}
	return best
}

// openHead is an open claim with the lemma of its verb, at word i.
func (r *reading) openHead(i int, verb *morph.Reading) extract.Head {
	claim := "lemma:" + r.morph.Lemma(i)
	h := extract.Head{First: i, Last: i + 1, Span: r.words[i].Span, Claim: claim, Verb: true, Deed: true, Open: true, Conjoined: r.conjoined(i)}
	h.Type, _ = facts.ClaimByID(claim)
	switch verb.Tense {
	case morph.Present:
	case morph.Future:
		h.Look, h.Modality = facts.LookAhead, facts.Planned
	default:
		h.Look = facts.LookBack
	}
	return h
}

// names reports whether word i is who speaks, whatever verb his name looks like: it
// stands right behind a verb that reports, or before a colon at the start of a line.
func (r *reading) names(i int) bool {
	if i > 0 && r.words[i].Lines == 0 && r.reports(i-1) != nil && !r.conjoined(i) {
		return true
	}
	return (i == 0 || r.words[i].Lines > 0) && i+1 < len(r.words) && r.words[i+1].Key == ":"
}

// unsaidI reports whether word i looks like a verb in the first person of the present
// and stands in nobody's mouth: it is a name, as a rule.
func (r *reading) unsaidI(i int, verb *morph.Reading) bool {
	return verb.Person == 1 && verb.Tense == morph.Present && verb.Number == morph.Singular && !r.quoted[i] && !r.introduced(i)
}

// nunated reports whether word i has the ending of indefinite nouns: its sign is
// written, an adjective with the same ending follows, or the verb that its
// letters would be is a dual, which is rare.
func (r *reading) nunated(i int, verb *morph.Reading) bool {
	if !strings.HasSuffix(r.words[i].Key, accusative) {
		return false
	}
	agrees := i+1 < len(r.words) && r.words[i+1].Lines == 0 && strings.HasSuffix(r.words[i+1].Key, accusative)
	return agrees || verb.Tense == morph.Past && verb.Number == morph.Dual || strings.Contains(r.words[i].Of(r.doc.Text), nunation)
}

// nunation is the sign of the indefinite accusative.
const nunation = "\u064b"

// length is the number of words of the phrase of grammar that begins at word i; 0
// where none does.
func (r *reading) length(i int) int { return int(r.lengths[i]) }

// covered reports whether word i belongs to a phrase of grammar.
func (r *reading) covered(i int) bool { return r.phraseFrom(i, i) }

// inPhrase reports whether a phrase of grammar that begins further back holds word i:
// the "that" of "before that".
func (r *reading) inPhrase(i int) bool { return i > 0 && r.phraseFrom(i-1, i) }

// phraseFrom reports whether a phrase that begins at word from, or less than a
// phrase before it, holds word i.
func (r *reading) phraseFrom(from, i int) bool {
	for at := from; at >= 0 && at > i-grammarWords; at-- {
		if at+r.length(at) > i {
			return true
		}
	}
	return false
}

// grammarWords is how many words a phrase of grammar has at most, as a rule.
const grammarWords = 4

// reach is how many words a particle that weakens or denies reaches ahead.
const (
	reachDeny     = 2
	reachDenier   = 12
	reachModality = 7
)

// qualify gives head i its polarity and modality from the words before it.
func (r *reading) qualify(heads []extract.Head, i int) {
	h := &heads[i]
	h.Polarity = facts.Affirmed
	if h.Last > h.First+1 && r.roles[h.First].has(deny) || h.Claim == responsible && (r.roles[h.First].has(denier) || r.roles[h.First].has(deny)) {
		h.Polarity = facts.Denied // the phrase itself denies: "no need", "denied any link"
		h.Rebuts = h.Claim == responsible
	}
	h.Still = h.State && (r.lasts(h.First, lastsWords) || r.lasts(h.First, namedWords) && r.namedState(h.First)) || h.Claim == "search" && r.lasts(h.First, searchWords) || !h.State && r.comesBack(h)
	if u := r.around(max(h.First-1, 0)); u.roles&weighing != 0 || u.topics&weighingTopics != 0 {
		r.weighAll(h)
	}
	if h.Polarity == facts.Denied && (r.onlySo(h) || !h.Verb && !h.Rebuts && r.oneOfMany(h)) {
		h.Polarity, h.Rebuts = facts.Affirmed, false
	}
	if h.Modality == 0 && h.Verb && h.Look == 0 && r.due(h.Last) {
		h.Modality = facts.Planned
	}
	if h.Modality == 0 {
		h.Modality = facts.Asserted
	}
	if h.Modality == facts.Planned && h.Look != facts.LookBack {
		h.Look = facts.LookAhead
	}
	if h.Modality == facts.Asserted && h.Polarity == facts.Affirmed && r.subjunctive(h) {
		h.Modality = facts.Planned // and its day as told: what was to be may be past
		if r.obliged(h) {
			h.Modality = facts.Demanded
		}
		r.note(h.First, "modality", "modality/"+h.Modality.String(), h.First-1)
	}
}

// weighAll weighs for a head the words before it.
func (r *reading) weighAll(h *extract.Head) {
	floor, aside := r.asideAt(h.First), [2]int{}
	for at, reach := h.First-1, reachDenier; at >= floor && h.First-at <= reach && r.words[at+1].Lines == 0; at-- {
		if r.stops(at) && r.words[at].Kind == text.Punct {
			break
		}
		if from, ok := r.aside(at); ok && aside[1] == 0 {
			reach += at - from
			aside, at = [2]int{from, at}, from
		}
		if r.thatBe(at) {
			reach = max(reach, h.First-at+reachDenier) // who denies it, and where, stands before "that it is"
		}
		d := h.First - (at + r.length(at)) // words between the phrase and the head
		polarity, modality := h.Polarity, h.Modality
		r.weigh(h, r.roles[at], d, at, aside)
		if r.explain && h.Polarity != polarity {
			r.note(h.First, "polarity", "polarity/particle", at)
		}
		if r.explain && h.Modality != modality {
			r.note(h.First, "modality", "modality/"+h.Modality.String(), at)
		}
	}
}

// dueWords is how many words behind a present verb the day stands on which it comes
// true.
const dueWords = 14

// due reports whether a day to come is told behind a present verb that ends before word
// i, in its clause: "the fleet comes to 44 by 2030".
func (r *reading) due(i int) bool {
	if i >= len(r.words) || !r.around(i).topics.has(dueBy) {
		return false
	}
	for at := i; at < min(len(r.words), i+dueWords) && !r.lineEnds(at) && !r.roles[at].has(cut); at++ {
		if r.topics[at].has(dueBy) {
			return true
		}
	}
	return false
}

// lastsWords is how many words stand at most between "still" and the state that lasts,
// searchWords where it is a search, and who searches stands between.
const (
	lastsWords  = 3
	namedWords  = 9 // where whose state it is stands between by name: "still is the crossing of X between Y and Z closed"
	searchWords = 6
)

// lasts reports whether "still" stands before the state at word i, so many words off at
// the most.
func (r *reading) lasts(i, most int) bool {
	for at := i - 1; at >= 0 && i-at <= most && !r.stops(at); at-- {
		if d := i - at - r.length(at); r.topics[at].has(still) && d >= 0 && d < most {
			return !r.cutIn(at+r.length(at), i)
		}
	}
	return false
}

// namedState reports whether word i is a state that no noun is called by right before it,
// "closed" behind the name of a place or of somebody, and no deed between "still" and it.
func (r *reading) namedState(i int) bool {
	if i == 0 || r.definite(i) {
		return false
	}
	for at := i - 1; at >= 0 && i-at <= namedWords; at-- {
		if r.topics[at].has(still) {
			return !r.headed(at+r.length(at), i)
		}
	}
	return false
}

// theyDo ends a verb in the plural, behind whom it is told of.
const theyDo = "\u0648\u0627"

// forecast is the claim of what is told of days to come.
const forecast = "forecast"

// inherit gives a noun the direction of time of the finite verb before it: "the
// statement will appear on the occasion of the visit on Monday", "forecast rain until
// Friday".
func (r *reading) inherit(h *extract.Head, before []extract.Head) {
	if h.Verb || h.Look != 0 {
		return
	}
	for i := len(before) - 1; i >= 0 && h.First-before[i].Last <= reachDenier; i-- {
		for at := before[i].Last; at < h.First; at++ {
			if r.stops(at) {
				return
			}
		}
		if before[i].Verb && !before[i].Reports {
			if before[i].Modality == facts.Planned || before[i].Claim == forecast {
				h.Look = facts.LookAhead
			}
			return
		}
	}
}

// The roles and the topics of the words that say whether a head is so, and how real it is.
const (
	weighing       = roleSet(1<<deny | 1<<denier | 1<<eve | 1<<planned | 1<<possible | 1<<demanded | 1<<conditional)
	weighingTopics = roleSet(1<<not | 1<<intent | 1<<foreseen)
)

func (r *reading) weigh(h *extract.Head, set roleSet, d, at int, aside [2]int) {
	if set&weighing == 0 && r.topics[at]&weighingTopics == 0 {
		return
	}
	if set.has(deny) && r.inFigure(at) {
		return // "did not exceed three thousand" denies no estimate
	}
	from := at + r.length(at)
	carried := set.has(deny) && from < len(r.words) && r.roles[from].has(auxiliary) && !r.topics[from].has(deemed) && !r.cutIn(from, h.First) // "nobody had claimed it"
	if set.has(deny) && !r.disowned(at) && (d == 0 || d > 0 && d < reachDeny && !r.is(otherThan, at) && r.deniedPast(h, from) || d >= reachDeny && (r.befell(h, from) || r.brought(h, from))) || d == 0 && h.Verb && h.Look != facts.LookBack && r.notTo(at) {
		h.Polarity = facts.Denied
	}
	if (set.has(denier) || carried) && !r.disowned(at) && !(set.has(denier) && r.ofWhom(h)) && !(set.has(denier) && r.spared(from, h)) && d >= 0 && !h.State && !(h.Reports && h.Conjoined) && !r.headedBut(r.denied(from, h.First), h.First, aside) {
		h.Polarity, h.Rebuts = facts.Denied, h.Rebuts || set.has(denier)
		if h.Modality == facts.Possible {
			h.Modality = 0 // what others thought possible is denied outright
		}
	}
	if set.has(eve) && d >= 0 && d < reachDeny && !h.Verb {
		h.Look = facts.LookAhead
	}
	if d < 0 || d > reachModality || h.Modality != 0 || r.settled(h) || r.toldBefore(from, h.First) || r.turned(h, from) {
		return
	}
	switch {
	case set.has(planned) && performed[h.Claim] && r.claimed(at) == "decide":
	case (set.has(planned) || d < reachDeny && r.topics[at].has(intent)) && !(h.Verb && h.Look == facts.LookBack) || !h.Verb && r.topics[at].has(foreseen):
		h.Modality = facts.Planned
		h.Look = facts.LookAhead
	case set.has(possible) && r.may(h, at):
		h.Modality = facts.Possible
	case set.has(demanded) && !(h.Verb && h.Look == facts.LookBack) && !(!h.Verb && r.adjunct(h.First)) && !r.stated(from, h.First) && !r.topics[at].has(unnamed) && !(h.Claim == ordered && r.claimed(at) == ordered):
		h.Modality = facts.Demanded
	case set.has(conditional) && !r.topics[at].has(unnamed):
		h.Modality = facts.Conditional
	}
}

// ofWhom reports whether a verb tells in a relative clause what somebody did who is named
// right before: "the minister X, who returned yesterday, denied".
func (r *reading) ofWhom(h *extract.Head) bool {
	if !h.Verb || h.First < 2 || !r.roles[h.First-1].has(relative) {
		return false
	}
	for i := r.mentionsFrom(h.First-1) - 1; i >= 0 && h.First-r.mentions[i].First <= moodWords; i-- {
		if m := &r.mentions[i]; m.Kind == extract.Actor && m.Last == h.First-1 {
			return true
		}
	}
	return false
}

// ordered is the claim of what an airline asks for: it has bought it.
const ordered = "buy"

// claimed is the claim of the trigger that begins at word i, or empty.
func (r *reading) claimed(i int) string {
	if k := r.triggersFrom(i); k < len(r.triggers) && r.triggers[k].First == i {
		return r.triggers[k].Claim
	}
	return ""
}

// deniedPast reports whether a denial passes over word from to head h right behind it:
// not to what "and" or "for the" joins to it, "without a crowd, and a fine of", nor to
// what was not refused.
func (r *reading) deniedPast(h *extract.Head, from int) bool {
	if k := r.triggersFrom(from); k < len(r.triggers) && r.triggers[k].First == from {
		t := h.Type
		return h.Verb || (r.triggers[k].POS != claim.Verb || !refusals[r.triggers[k].Claim]) && (r.triggers[k].Claim != "undergo" || t.Incident || t.Toll != "" || !r.toThe(h.First))
	}
	return !h.Conjoined && !(r.toThe(h.First) && !r.topics[from].has(befalls) && !r.roles[from].has(auxiliary))
}

// refusals are the claims whose denial does not deny their object: "did not refuse to
// receive them".
var refusals = map[string]bool{"reject": true, "ban": true, "deny": true, "cancel": true, "postpone": true, "foil": true, "oppose": true, "affect": true}

// toThe reports whether "to the" is written to word i.
func (r *reading) toThe(i int) bool {
	for _, a := range ownAffixes()["to-the"] {
		if strings.HasPrefix(r.words[i].Key, a) {
			return true
		}
	}
	return false
}

// manyWords is how far behind a deed it stands that it is not the first of its kind.
const manyWords = 20

// oneOfMany reports whether a head is denied to be the first of its kind alone.
func (r *reading) oneOfMany(h *extract.Head) bool {
	for at := h.Last; at < min(len(r.words), h.Last+manyWords) && !r.stops(at); at++ {
		if r.topics[at].has(firstOf) {
			return true
		}
	}
	return false
}

// befell reports whether the verb at word from, which is denied, only says that what
// head h names took place: "was exposed to no attack", "the town saw none".
func (r *reading) befell(h *extract.Head, from int) bool {
	first := h.First
	if r.topics[first-1].has(sortOf) {
		first--
	}
	any := r.topics[first-1].has(anyOf) // what looks like a verb behind it is none
	if h.Verb && !any || h.State || !r.topics[from].has(befalls) || r.cutIn(from, first) || r.headed(from+1, first) {
		return false
	}
	return any || h.First-from == reachDeny && !definite(r.words[h.First].Key) && definite(r.words[h.First-1].Key)
}

// brought reports whether the verb at word from, which is denied, says that something
// brought about what head h names, behind "any": "the collision led to no leak". Victims
// are counted as none.
func (r *reading) brought(h *extract.Head, from int) bool {
	first := h.First
	if r.topics[first-1].has(sortOf) {
		first--
	}
	if h.Verb || h.State || h.Type.Toll != "" || !r.topics[from].has(results) || !r.topics[first-1].has(anyOf) || r.cutIn(from, first) {
		return false
	}
	for k := r.triggersFrom(from + 1); k < len(r.triggers) && r.triggers[k].First < first; k++ {
		if r.triggers[k].POS == claim.Verb {
			return false
		}
	}
	return true
}

// anyWords is how many words before what is denied "any" stands.
const anyWords = 4

// any reports whether what is denied is denied of all: "any death", "that any of them was
// hit"; where nobody is answered, of what the head itself names, "no leak whatever was seen", or of what it was
// done to, "shelled no camp".
func (r *reading) any(h *extract.Head) bool {
	if !h.Rebuts {
		return !h.Verb && h.First > 0 && r.topics[h.First-1].has(anyOf) || h.Verb && r.anyBehind(h.Last)
	}
	for at := max(0, h.First-anyWords); at < min(len(r.words), h.Last+1); at++ {
		if r.topics[at].has(anyOf) && !(at > h.First && r.stops(at)) {
			return true
		}
	}
	return false
}

// anyBehind reports whether "any" stands in the few words from word i on, in its clause.
func (r *reading) anyBehind(i int) bool {
	for at := i; at < min(len(r.words), i+anyWords-1) && !r.stops(at) && !r.cutIn(at, at+1); at++ {
		if r.topics[at].has(anyOf) {
			return true
		}
	}
	return false
}

// thatBe reports whether word i is the "that" of "denied that it is".
func (r *reading) thatBe(i int) bool {
	return r.roles[i].has(infinitive) && i+1 < len(r.words) && r.words[i+1].Lines == 0 && r.roles[i+1].has(auxiliary) && !r.conjoined(i)
}

// intentWords is how many words stand at most between an intent and what is intended.
const intentWords = 2

// unintended denies what somebody is denied to mean to do: "denied its intention to
// merge", "there is no plan to raise taxes" with no "but".
func (r *reading) unintended(heads []extract.Head, i int) {
	h := &heads[i]
	if h.Polarity == facts.Denied || h.Conjoined {
		return
	}
	if i > 0 { // what looks like a verb right behind "its intention" is none
		if p := &heads[i-1]; p.Claim == "plan" && p.Deed && p.Polarity == facts.Denied && h.First == p.Last && r.pronominal(p.First) {
			h.Polarity, h.Rebuts, h.Modality = facts.Denied, p.Rebuts, facts.Planned
			return
		}
	}
	for at := h.First - 1; !h.Verb && at > 0 && h.First-at <= intentWords+1 && !r.stops(at) && r.words[at+1].Lines == 0; at-- {
		if r.topics[at].has(intent) && (r.roles[at-1].has(deny) || r.topics[at-1].has(being) && at > 1 && r.roles[at-2].has(deny)) {
			h.Polarity, h.Rebuts, h.Modality = facts.Denied, true, facts.Planned
			return
		}
	}
}

// denied is where in words from..to-1 what is denied begins: behind "that there is any"
// behind whom denies it, and who denies it may be named after a deed.
func (r *reading) denied(from, to int) int {
	for i := from; i < to; i++ {
		if r.thatBe(i) && !r.cutIn(from, i) && !r.verbIn(from, i) {
			return i + 1
		}
		if r.topics[i].has(being) && !r.roles[i-1].has(preposition) && !r.roles[i-1].has(toward) && !r.cutIn(from, i) {
			return i + 1
		}
	}
	return from
}

// verbIn reports whether a finite verb stands among words from..to-1.
func (r *reading) verbIn(from, to int) bool {
	for i := from; i < to; i++ {
		if r.verb(i) {
			return true
		}
	}
	return false
}

// notTo reports whether word i is "not to", which is written like "but": "decided not
// to appeal".
func (r *reading) notTo(i int) bool {
	return r.topics[i].has(not) && !strings.Contains(r.words[i].Of(r.doc.Text), hamzaBelow)
}

// hamzaBelow is the letter that "but" begins with where it is written in full.
const hamzaBelow = "\u0625"

// responsible is the claim of who owns up to a deed.
const responsible = "claim-responsibility"

// disowned reports whether the denial at word i is of having to do with a deed: the
// deed itself is not denied.
func (r *reading) disowned(i int) bool {
	return r.claimed(i) == responsible
}

// cutIn reports whether another clause begins in words from..to-1.
func (r *reading) cutIn(from, to int) bool {
	for i := from; i < to; i++ {
		if r.roles[i].has(cut) || r.roles[i].has(relative) || r.roles[i].has(that) {
			return true
		}
	}
	return false
}

// inFigure reports whether word at is part of a figure, as what bounds it is.
func (r *reading) inFigure(at int) bool {
	near := r.near(at)
	for i := range near {
		m := &near[i]
		if (m.Kind == extract.Quantity || m.Kind == extract.Number) && m.First <= at && at < m.Last {
			return true
		}
	}
	return false
}

// may reports whether the word at may makes a head possible: قد does so before
// a present verb alone, and "cannot be" says nothing of what follows.
func (r *reading) may(h *extract.Head, at int) bool {
	if at > 0 && r.roles[at-1].has(deny) {
		return false
	}
	return !r.roles[at].has(had) || h.Verb && h.Look != facts.LookBack && h.First-at-r.length(at) < reachDeny
}

// subjunctive reports whether a verb in the present stands right behind "that": what
// is to be, not what is, "the parties agreed that they withdraw"; but for "until" and
// "before", behind which it came to be.
func (r *reading) subjunctive(h *extract.Head) bool {
	at := h.First - 1
	if at > 0 && r.opensQuote(at) {
		at--
	}
	if !h.Verb || h.Look == facts.LookBack || at < 0 || r.words[h.First].Lines > 0 || !r.roles[at].has(infinitive) {
		return false
	}
	return !r.inPhrase(at) && !(at > 0 && r.roles[at-1].has(to))
}

// settled reports whether a head is an incident that is known, "the blast": what is
// perhaps so, or asked for, is something else about it.
func (r *reading) settled(h *extract.Head) bool {
	return h.Type.Incident && !h.Verb && !h.State && r.definite(h.First)
}

// toldBefore reports whether something happens in words from..to-1, and a clause that
// tells something else opens behind it: in "asked not to be named, that three died"
// nobody asks that they die.
func (r *reading) toldBefore(from, to int) bool {
	for i := to - 1; i > from; i-- {
		if r.roles[i].has(that) && !r.conjoined(i) {
			return r.headed(from, i)
		}
	}
	return false
}

// stated reports whether a clause in words from..to-1 tells what is, and not what is
// to be: "that" and no verb behind it.
func (r *reading) stated(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if r.roles[i].has(that) && !r.verb(i+1) && !r.roles[i+1].has(auxiliary) && !r.roles[i+1].has(deny) {
			return true
		}
	}
	return false
}

// onlySo reports whether "but" or "only" soon follows a denied head: "struck but
// three times" says that it struck.
func (r *reading) onlySo(h *extract.Head) bool {
	for at := h.Last; at < min(len(r.words), h.Last+reachModality); at++ {
		if r.stops(at) || r.roles[at].has(cut) {
			return false
		}
		if r.roles[at].has(only) {
			return true
		}
	}
	return false
}

// headed reports whether a word of words from..to-1 says what happened: a
// denial denies the first one after it, but passes over what others told, and over
// words that say nothing without their object.
func (r *reading) headed(from, to int) bool {
	for i := r.triggersFrom(from); i < len(r.triggers) && r.triggers[i].First < to; i++ {
		if !r.types[i].Light && r.insides[r.triggers[i].First] < r.triggers[i].Last+1 && r.triggers[i].POS != claim.Participle && !r.roles[r.triggers[i].First].has(hearsay) {
			return true
		}
	}
	return false
}

// headedBut is headed without the words between two commas.
func (r *reading) headedBut(from, to int, aside [2]int) bool {
	if aside[0] <= from || aside[1] >= to {
		return r.headed(from, to)
	}
	return r.headed(from, aside[0]) || r.headed(aside[1], to)
}

// asideWords is how many words at most are put in between two commas.
const asideWords = 12

// aside finds the comma that opens what the comma at word i closes, where what
// stands before goes on behind it: "denied, in a talk with the radio, that".
func (r *reading) aside(i int) (from int, ok bool) {
	if !r.comma(i) || i+1 >= len(r.words) {
		return 0, false
	}
	goesOn := r.roles[i+1].has(that) || r.roles[i+1].has(had) || r.roles[i+1].has(auxiliary)
	if (!goesOn || strings.HasPrefix(r.words[i+1].Key, and)) && !r.topics[i+1].has(being) {
		return 0, false
	}
	for at := i - 1; at >= 0 && i-at <= asideWords && !r.stops(at); at-- {
		if r.comma(at) {
			return at, true
		}
	}
	return 0, false
}

// asideAt is the comma that opens the aside that word i stands in, or 0.
func (r *reading) asideAt(i int) int {
	for at := i; at < len(r.words) && at-i <= asideWords && !r.stops(at); at++ {
		if r.comma(at) {
			from, ok := r.aside(at)
			if ok && from < i {
				return from
			}
			return 0
		}
	}
	return 0
}

// decimal reports whether the point at word i stands within a number.
func (r *reading) decimal(i int) bool {
	return i > 0 && i+1 < len(r.words) && r.words[i-1].Kind == text.Digits && r.words[i+1].Kind == text.Digits && !r.words[i].Spaced && !r.words[i+1].Spaced
}

// terms is what each word says of its own: the claim of a head, the id of a
// name, else the lemma; nothing for grammar, figures and dates.
func (r *reading) terms(out []string, heads []extract.Head) []string {
	r.termed = text.Room(r.termed, len(r.words))
	done := r.termed
	for i := range heads {
		h := &heads[i]
		for w := h.First; w < h.Last; w++ {
			done[w] = true
		}
		if !h.Reports {
			out[h.First] = h.Claim
		}
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Actor && m.Kind != extract.Place {
			continue
		}
		for w := m.First; w < m.Last; w++ {
			done[w], out[w] = true, ""
		}
		out[m.First] = m.Ref.ID
	}
	for i := range r.words {
		if done[i] || r.words[i].Kind != text.Letters || r.inDate[i] || r.roles[i]&^(1<<eponym) != 0 || r.morph.IsFunction(i) {
			continue
		}
		out[i] = r.morph.Lemma(i)
	}
	return out
}
