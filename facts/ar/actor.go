package ar

import (
	"strings"

	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// Who acts is named next to the verb or the noun that says what was done. Much
// else that is named there does not act; where that is in doubt, nobody does.

// oblique marks the actors that do not act, and leaves out the countries of
// flags and the people that places are named after.
func (r *reading) oblique() {
	var last *extract.Mention // the actor before
	for i := range r.mentions {
		m := &r.mentions[i]
		switch {
		case m.Kind == extract.Place:
			lent := i > 0 && r.mentions[i-1].Idle && r.mentions[i-1].Kind == extract.Place && r.joined(&r.mentions[i-1], m)
			m.Idle = m.Idle || m.First > 0 && (r.roles[m.First-1].has(flag) || r.origin(m.First-1) || m.Type != "site" && r.whence(m.First-1)) || r.acting(m) || r.ledBy(m) || r.limit(m) || r.seat(m) || lent
			continue
		case m.Kind != extract.Actor:
			continue
		case m.Type == name.Person && m.First > 0 && r.words[m.First].Lines == 0 && r.roles[m.First-1].has(eponym):
			m.Idle = true
		}
		lentBy := i > 0 && r.mentions[i-1].Kind == extract.Place && r.mentions[i-1].Idle && r.joined(&r.mentions[i-1], m) // "under the care of Oman and Qatar"
		m.Oblique = lentBy || last != nil && (last.Oblique && r.joined(last, m) || describes(last, m)) || r.attached(m) || r.governed(m)
		last = m
	}
}

// describes reports whether a definite word right behind an actor is its adjective:
// "the opposition" in "the opposition wing of the movement" as حركة كذا المعارضة.
func describes(before, m *extract.Mention) bool {
	return before.Last == m.First && m.Last == m.First+1 && m.Type == name.Group && before.Type != name.Nationality
}

// origin reports whether word at is the "from" of people counted before it: "22,000
// soldiers from Kenya", "two from the capital".
func (r *reading) origin(at int) bool {
	if !r.roles[at].has(of) {
		return false
	}
	near := r.near(at)
	for i := range near {
		if m := &near[i]; m.Last == at && (m.Kind == extract.Quantity && m.Quantity.Unit == "person" || m.Kind == extract.Number && m.Noun.IsZero()) {
			return true
		}
	}
	return false
}

// nearWords is how many words a mention has at most, but for rare ones.
const nearWords = 16

// near is the mentions that begin at word i or few words before it.
func (r *reading) near(i int) []extract.Mention {
	return r.mentions[r.mentionsFrom(i-nearWords):r.mentionsFrom(i+1)]
}

// mentionsFrom is the index of the first mention that begins at word i or behind.
func (r *reading) mentionsFrom(i int) int {
	if r.unindexed {
		r.noteFirsts()
	}
	return int(r.mentionAt[min(max(i, 0), len(r.words))])
}

func (r *reading) noteFirsts() {
	r.mentionAt = firsts(r.mentionAt, len(r.words), len(r.mentions), func(i int) int { return r.mentions[i].First })
	r.unindexed = false
}

// triggersFrom is the index of the first trigger that begins at word i or behind.
func (r *reading) triggersFrom(i int) int { return int(r.triggerAt[min(max(i, 0), len(r.words))]) }

// index has it noted anew where the mentions begin, which stand in the order of the text.
func (r *reading) index() { r.unindexed = true }

// firsts is, for each of so many words and behind the last, the first of so many
// things in the order of the text that begins there or further on.
func firsts(out []int32, words, things int, first func(int) int) []int32 {
	word := 0
	out = text.Room(out, words+1)
	for i := range things {
		for at := first(i); word <= at; word++ {
			out[word] = int32(i)
		}
	}
	for ; word <= words; word++ {
		out[word] = int32(things)
	}
	return out
}

// add puts other mentions among those of the report.
func (r *reading) add(found []extract.Mention) {
	if len(found) == 0 {
		return
	}
	sortMentions(found)
	r.mentions = extract.Insert(r.mentions, found, inText)
	r.index()
}

// leftOf is all without those of which drop is true, in the same memory.
func leftOf(all []extract.Mention, drop func(*extract.Mention) bool) []extract.Mention {
	kept := 0
	for i := range all {
		if drop(&all[i]) {
			continue
		}
		if kept < i {
			all[kept] = all[i]
		}
		kept++
	}
	clear(all[kept:])
	return all[:kept]
}

// leaveOut takes away the mentions of the report of which drop is true.
func (r *reading) leaveOut(drop func(*extract.Mention) bool) {
	if left := leftOf(r.mentions, drop); len(left) < len(r.mentions) {
		r.mentions = left
		r.index()
	}
}

// joined reports whether "and" or "or" alone stands between two names.
func (r *reading) joined(before, m *extract.Mention) bool {
	return before.Last == m.First && r.conjoined(m.First) || before.Last == m.First-1 && r.roles[before.Last].has(joins)
}

// attached reports whether a preposition is written to the name: "the police's
// academy" as أكاديمية للشرطة, "linked to the group" as مرتبطة بالتنظيم.
func (r *reading) attached(m *extract.Mention) bool {
	w := r.words[m.First]
	for _, a := range ownAffixes()["to-the"] {
		if strings.HasPrefix(w.Key, a) {
			return true
		}
	}
	if m.Span.Start == w.Start {
		return false
	}
	cut := text.Fold(r.doc.Text[w.Start:m.Span.Start])
	return cut != and && cut != so
}

// governReach is how many words of a phrase may stand between a preposition and
// a name that it governs.
const governReach = 4

// governed reports whether a name is governed by a preposition, through the
// nouns of a construct, "at the gate of the police academy", or is what a thing
// is of: "the uniform of the police". People and bodies act in the name of whom
// they are of: "the fighters of the movement".
func (r *reading) governed(m *extract.Mention) bool {
	quoted := false // a quoted name stands beside its noun, in no construct with it
	for at, n := m.First-1, 0; at >= 0 && n < governReach && (r.words[at+1].Lines == 0 || at+1 == 0); at, n = at-1, n+1 {
		set := r.roles[at]
		switch {
		case r.agent(at):
			m.By = true
			return false
		case n == 0 && r.backTo(at):
			return false
		case set.has(toward) || set.has(preposition) || set.has(of) || set.has(according):
			return true
		case r.opensQuote(at):
			quoted = true
			continue
		case r.words[at].Kind == text.Letters && objective[r.claimed(at)]:
			return !r.triggeredVerb(at) || strings.HasSuffix(r.words[at].Key, accusative) || undone[r.claimed(at)] && !decreed[r.claimed(at)] && !r.objectBehind(m.First, m.Last)
		case r.words[at].Kind != text.Letters || r.inDate[at] || r.triggered(at) || set&^nouns != 0:
			return false
		}
		best, ok := r.morph.Best(at)
		switch {
		case !ok || best.POS == morph.Verb || best.POS == morph.Particle || best.POS == morph.Name:
			return false
		case led(best.Prefix):
			return true
		case best.Definite && m.Type != name.Person: // "their late leader X" is one person
			return false
		case !best.Definite && !set.has(body) && !(r.people(at) && m.Type != name.Person && m.Type != name.Role):
			return best.POS == morph.Noun && !quoted && !strings.HasSuffix(r.words[at].Key, accusative)
		case best.Prefix != "":
			return false
		}
	}
	return false
}

// backTo reports whether word at is a preposition with the pronoun of what a verb before
// it is told of: "where the army is stationed" as التي ينتشر فيها الجيش.
func (r *reading) backTo(at int) bool {
	if at == 0 || !r.roles[at].has(toward) || r.words[at].Lines > 0 || !r.triggeredVerb(at-1) {
		return false
	}
	best, ok := r.morph.Best(at)
	return ok && best.Suffix != "" && strings.Contains(r.words[at].Key[len(r.words[at].Key)-len(best.Suffix):], feminine)
}

// triggeredVerb reports whether a verb that says what happened begins at word i.
func (r *reading) triggeredVerb(i int) bool {
	k := r.triggersFrom(i)
	return k < len(r.triggers) && r.triggers[k].First == i && r.triggers[k].POS == claim.Verb
}

// undone are the objective claims of verbs that are written alike for who does it and for
// what it is done to: "the government was formed".
var undone = map[string]bool{"form": true, "postpone": true, "extend": true, "build": true, "hold": true, "cancel": true, "dissolve": true, "protect": true, "host": true, "target": true, "distribute": true, "implement": true}

// decreed are those of them that nobody does to people or bodies.
var decreed = map[string]bool{"extend": true, "postpone": true, "hold": true, "cancel": true, "host": true, "distribute": true, "implement": true, "build": true}

// nouns are the roles of words that are nouns all the same.
const nouns = roleSet(1<<body | 1<<source | 1<<measure | 1<<eponym | 1<<hearsay)

// accusative is the ending of indefinite nouns that nothing is in construct with.
const accusative = "\u0627"

// agent reports whether word at ends a phrase that leads up to who acts: "by",
// "at the hands of".
func (r *reading) agent(at int) bool {
	for from := max(0, at-2); from <= at; from++ {
		if r.roles[from].has(agent) && from+r.length(from) == at+1 {
			return true
		}
	}
	return false
}

// opensQuote reports whether word at is a sign that a name may stand behind.
func (r *reading) opensQuote(at int) bool {
	switch r.words[at].Key {
	case "\"", "«", "“", "(", "'":
		return true
	}
	return false
}

// triggered reports whether word at says what happened.
func (r *reading) triggered(at int) bool {
	i := r.triggersFrom(at)
	return i < len(r.triggers) && r.triggers[i].First == at || i > 0 && r.triggers[i-1].Last >= at
}

// led reports whether a preposition is among the particles before a noun.
func led(prefix string) bool {
	prefix = strings.TrimPrefix(strings.TrimPrefix(prefix, and), so)
	return prefix != "" && prefix != article
}

// people reports whether word at is a noun for several people.
func (r *reading) people(at int) bool {
	n, ok := noun.Lookup(r.words[at].Key)
	return ok && n.Unit == "person" && n.Number != noun.Singular
}

// person reports whether word at is a noun for people.
func (r *reading) person(at int) bool {
	n, ok := noun.Lookup(r.words[at].Key)
	return ok && n.Unit == "person"
}

// outside reports whether nobody named behind a verb does it: it is a relative's,
// it is a plural, which no subject follows, its subject stands right before it,
// or somebody without a name is its subject.
func (r *reading) outside(h *extract.Head) bool {
	if r.related(h.First) || r.subjectBehind(h.Last) || r.was(h.First) || r.ofSome(h) {
		return true
	}
	return r.plural(h.First) || !h.Reports && !r.pronominal(h.First) && r.subjectBefore(h.First)
}

// subjectBehind reports whether the noun right behind a verb is its subject, and
// no name goes on from it: "an official accused the party", not "fighters of
// the party attacked".
func (r *reading) subjectBehind(at int) bool {
	definite, people := false, false
	for i := at; i < len(r.words) && i <= at+governReach; i++ {
		if m := r.actorAt(i); m != nil {
			return m.Oblique || definite && !(m.Type == name.Person && people) || m.Type == name.Nationality && i > at
		}
		if r.opensQuote(i) {
			continue
		}
		if r.words[i].Lines > 0 || !r.nominal(i) || r.triggered(i) {
			return i > at
		}
		best, _ := r.morph.Best(i)
		switch {
		case best.Prefix != "" && best.Prefix != article:
			return i > at
		case best.Definite:
			definite, people = true, people || r.person(i)
		case definite || !r.roles[i].has(body) && !r.people(i):
			return true
		}
	}
	return false
}

// inName reports whether word i is part of the name of an actor.
func (r *reading) inName(i int) bool {
	near := r.near(i)
	for at := range near {
		if m := &near[at]; m.Kind == extract.Actor && i < m.Last {
			return true
		}
	}
	return false
}

// actorAt is the actor that begins at word i, or nil.
func (r *reading) actorAt(i int) *extract.Mention {
	for at := r.mentionsFrom(i); at < len(r.mentions) && r.mentions[at].First == i; at++ {
		if m := &r.mentions[at]; m.Kind == extract.Actor {
			return m
		}
	}
	return nil
}

// doer is who carries out what the noun at word i says, "the army carried out the
// removal" as قام الجيش بإزالة, or nil.
func (r *reading) doer(i int) *extract.Mention {
	if best, ok := r.morph.Best(i); !ok || !led(best.Prefix) {
		return nil
	}
	near := r.near(i)
	for at := range near {
		if m := &near[at]; m.Kind == extract.Actor && m.Last == i && m.First > 0 && r.roles[m.First-1].has(carriesOut) {
			return m
		}
	}
	return nil
}

// clauseReach is how many words back the start of a clause is looked for.
const clauseReach = 12

// wasReach is how many words of a subject stand at most between "was" and the verb.
const wasReach = 16

// was reports whether the sentence opens with "was" and a noun, which is the
// subject of the first verb: "the leader of the party had called on the
// government" as كان زعيم الحزب دعا الحكومة.
func (r *reading) was(i int) bool {
	for at := i - 1; at >= 0 && i-at <= wasReach && r.words[at+1].Lines == 0; at-- {
		set := r.roles[at]
		switch {
		case r.carries(at):
			opens := at == 0 || r.words[at].Lines > 0 || r.full(at-1)
			return opens && at+1 < i && (r.nominal(at+1) || r.actorAt(at+1) != nil)
		case r.full(at) || set.has(that) || set.has(cut) || set.has(relative) || r.verb(at) && !r.inName(at):
			return false
		}
	}
	return false
}

// carries reports whether word at is a verb that carries another verb or a state;
// the "what" among the auxiliaries, of two letters, is none.
func (r *reading) carries(at int) bool {
	return r.roles[at].has(auxiliary) && len(r.words[at].Key) > 4
}

// subjectBefore reports whether the noun right before a verb is its subject: "the
// army killed", not "in the capital, killed".
func (r *reading) subjectBefore(i int) bool {
	at := i - 1
	for at >= 0 && r.words[at+1].Lines == 0 && (r.carries(at) || r.roles[at].has(had) || r.roles[at].has(deny)) && !r.conjoined(at) {
		at--
	}
	if at < 0 || r.words[at+1].Lines > 0 || r.conjoined(i) || !r.nominal(at) && !r.strange(at) {
		return false
	}
	from := at
	for from > 0 && at-from < clauseReach && r.words[from].Lines == 0 && !r.bounds(from-1) {
		from--
	}
	best, _ := r.morph.Best(from)
	return !r.roles[from].has(toward) && !r.roles[from].has(preposition) && !r.roles[from].has(of) && !led(best.Prefix)
}

// bounds reports whether a clause may begin behind word at.
func (r *reading) bounds(at int) bool {
	set := r.roles[at]
	return r.words[at].Kind == text.Punct || set.has(that) || set.has(cut) || set.has(relative) || r.verb(at)
}
