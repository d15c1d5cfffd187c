package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
)

// doer is who is named as the subject of a verb of the sentence before, and whether the
// verb is that of a woman, a body or of things.
type doer struct {
	ref      facts.Ref
	feminine bool
}

// heardOf notes who does something in a sentence that nobody tells: he may speak on in the
// next one, "the president condemned the attack. And he said that …".
func (r *reading) heardOf(s *extract.Sentence, heads []extract.Head) {
	r.doers = r.doers[:0]
	if s.Title || len(s.Voices) > 0 {
		return
	}
	r.doers, r.doersEnd = r.doersIn(r.doers, heads, s.First, s.Last), r.words[s.Last-1].End
}

// doersIn adds those who are named as the subjects of the verbs of words from..to-1.
func (r *reading) doersIn(out []doer, heads []extract.Head, from, to int) []doer {
	for i := range heads {
		h := &heads[i]
		if h.First < from || h.Last > to || !h.Verb || h.Related || h.Passive || r.plural(h.First) || r.quoted[h.First] || r.pronominal(h.First) {
			continue
		}
		if ref := r.namedSubject(h); !ref.IsZero() {
			out = append(out, doer{ref, r.feminineVerb(h.First)})
		}
	}
	return out
}

// onlyOne is the only one among several of whom a verb of that gender may be told, or zero.
func onlyOne(among []doer, feminine bool) (ref facts.Ref) {
	for _, d := range among {
		switch {
		case d.feminine != feminine:
		case ref.IsZero():
			ref = d.ref
		case ref.ID != d.ref.ID:
			return facts.Ref{}
		}
	}
	return ref
}

// subjectDays is how many words of a date stand at most between a verb and its subject.
const subjectDays = 4

// namedSubject is who is named right behind a verb as its subject, or right before it at
// the start of a clause; or zero.
func (r *reading) namedSubject(h *extract.Head) facts.Ref {
	speaks := func(m *extract.Mention) bool {
		return m != nil && !m.Oblique && !m.Idle && (m.Type == name.Person || m.Type == name.Role || m.Type == name.Org || m.Type == name.Group) && !r.attached(m)
	}
	if !h.Outside {
		at := h.Last
		for at < len(r.words) && at-h.Last < subjectDays && r.words[at].Lines == 0 && r.inDate[at] {
			at++
		}
		if at < len(r.words) && r.words[at].Lines == 0 && speaks(r.actorAt(at)) {
			return r.actorAt(at).Ref
		}
	}
	if m := r.actorEnding(r.bareVerb(h.First)); speaks(m) && !h.Conjoined && (m.First == 0 || r.words[m.First].Lines > 0 || r.full(m.First-1) || r.roles[m.First-1].has(that)) {
		return m.Ref
	}
	if !h.Who.IsZero() && !strings.HasPrefix(h.Who.ID, "some:") {
		return h.Who
	}
	return facts.Ref{}
}

// tellsNext reports whether what is told begins at word at, behind a verb or a participle
// by which somebody tells it.
func (r *reading) tellsNext(at, last int) bool {
	if at < last && r.comma(at) {
		at++
	}
	if at >= last || r.words[at].Lines > 0 {
		return false
	}
	if r.roles[at].has(that) || r.opensSpeech(at) || r.spokeIn(at, last) {
		return true
	}
	return r.roles[at].has(toward) && at+1 < last && r.roles[at+1].has(that)
}

// goesOnTelling is who tells what follows the verb at head h, of which nobody is named as
// the subject: who does something before it in its sentence, "the minister visited the
// port and said that", or in the sentence before.
func (r *reading) goesOnTelling(h *extract.Head, heads []extract.Head, from, to int) facts.Ref {
	if !r.tellsNext(h.Last, to) || r.plural(h.First) || r.is(relays, h.First) {
		return facts.Ref{}
	}
	feminine := r.feminineVerb(h.First)
	if h.First > from && r.conjoined(h.First) {
		return onlyOne(r.doersIn(nil, heads, from, h.First), feminine)
	}
	if !r.beginsClause(h.First, from) || len(r.doers) == 0 || r.words[from].Start-r.doersEnd > speaksOnBytes {
		return facts.Ref{}
	}
	return onlyOne(r.doers, feminine)
}

// beginsClause reports whether word i opens a clause that begins at word from, but for "as well".
func (r *reading) beginsClause(i, from int) bool {
	return i == from || i == from+1 && r.roles[from].has(likewise)
}

// participle is the voice of whoever tells something by a participle, "…, adding that",
// where nobody else tells what stands before it: who spoke last, where the participle opens
// the sentence, or who does what is told before.
func (r *reading) participle(first, from, to int, heads []extract.Head) (v extract.Voice, ok bool) {
	for i := from; i < to; i++ {
		if !r.is(telling, i) || r.quoted[i] {
			continue
		}
		at := i + 1
		for at < to && r.is(besides, at) {
			at++
		}
		if !r.tellsNext(at, to) {
			continue
		}
		if i == first {
			v.From, v.Speaker = first, r.voice
			return v, r.adjacent(i + 1)
		}
		v.From, v.Speaker = at, onlyOne(r.doersIn(nil, heads, from, i), strings.HasSuffix(r.words[i].Key, feminine))
		return v, !v.Speaker.IsZero()
	}
	return v, false
}

// quotationBytes is how many bytes of a quotation stand at most before a sentence that goes
// on with it.
const quotationBytes = 900

// opensHere reports whether the mark at word i is written as one that opens: with a space
// before and none behind.
func (r *reading) opensHere(i int) bool {
	return i+1 < len(r.words) && r.opensQuote(i) && r.words[i].End == r.words[i+1].Start && (i == 0 || r.words[i-1].End < r.words[i].Start || r.words[i-1].Key == ":")
}

// quotationEnd is the word behind the quotation that whoever spoke before goes on with
// where a sentence begins, or 0.
func (r *reading) quotationEnd(s *extract.Sentence) int {
	if s.First == 0 || !r.quoted[s.First] || !r.quoted[s.First-1] || !r.adjacent(s.First+1) || r.words[s.First].Lines > 0 {
		return 0
	}
	open := s.First - 1
	for open > 0 && r.quoted[open] {
		open--
	}
	if r.words[s.First-1].End-r.words[open].Start > quotationBytes || !r.opensHere(open) {
		return 0
	}
	end := s.First
	for end < s.Last && r.quoted[end] {
		end++
	}
	if end < s.Last && r.opensHere(end) {
		return 0 // the first one was never closed
	}
	for end < s.Last && (r.closesQuote(end) || r.comma(end)) {
		end++
	}
	return end
}

// speaksToo reports whether somebody who is named tells something else by the verb at word
// i that "and" joins to what stands before: ", and a spokesman said".
func (r *reading) speaksToo(i int) bool {
	if !r.conjoined(i) {
		return false // as most words are not
	}
	if t := r.reports(i); t == nil || t.Claim == "name" || t.Claim == "attribute" || r.is(calledBy, i) || r.quoted[i] || i+1 >= len(r.words) || r.words[i+1].Lines > 0 {
		return false
	}
	m := r.actorAt(i + 1)
	return m != nil && m.Type != name.Nationality && m.Type != extract.Thing && !r.attached(m) || r.is(spokesman, i+1)
}

// addressee reports whether those whom somebody tells something stand at word at: "told
// the journalists".
func (r *reading) addressee(at, last int) bool {
	return at < last && r.toThe(at) && r.actorAt(at) == nil && r.person(at)
}

// someBefore is people without a name right before a verb in the plural by which they tell
// something, "but investigators said": the words themselves, or zero.
func (r *reading) someBefore(h *extract.Head, from int) facts.Ref {
	if !r.plural(h.First) || r.words[h.First].Lines > 0 {
		return facts.Ref{}
	}
	end := r.bareVerb(h.First)
	for at := end - 1; at >= from && end-at <= whoWords && r.words[at+1].Lines == 0; at-- {
		key := r.words[at].Key
		several := strings.HasSuffix(key, undergone) || strings.HasSuffix(key, nominative)
		if !r.nominal(at) || r.inFigure(at) || r.triggered(at) && !several {
			break
		}
		if (several || r.people(at)) && !r.named(at, at+1) && (at == from || r.roles[at-1].has(against) || r.roles[at-1].has(that) || r.roles[at-1].has(cut) || r.full(at-1)) {
			return r.told(at, end)
		}
	}
	return facts.Ref{}
}

// ownAgain is where, behind what somebody tells from word from on, the report speaks for
// itself again: `but he declined to comment on …`, or the main clause behind `while the
// president said that …,`; or 0.
func (r *reading) ownAgain(first, from, to int, heads []extract.Head) int {
	aside := r.roles[first].has(against) || r.roles[first].has(cut) && r.length(first) > 1
	for i := from; i+1 < to; i++ {
		if r.quoted[i] {
			continue
		}
		if set := r.roles[i]; set.has(cut) || set.has(against) {
			at := i + max(r.length(i), 1)
			if at < to && r.roles[at].has(that) {
				at++
			}
			if at < to && r.moody.roles[at].has(refuses) && r.remarks(at+1, to) {
				return i
			}
		}
		if h := startingAt(heads, i+1); aside && r.comma(i) && h != nil && h.Verb && !h.Conjoined && !h.Reports && h.Look == facts.LookBack && !r.quoted[i+1] {
			return i + 1
		}
	}
	return 0
}

// remarkWords is how many words of a time stand at most between a refusal and what is
// refused.
const remarkWords = 4

// remarks reports whether it is a comment that somebody refuses whose refusal ends before
// word at.
func (r *reading) remarks(at, to int) bool {
	for i := at; i < min(to, at+remarkWords) && !r.stops(i); i++ {
		if r.is(remark, i) {
			return true
		}
	}
	return false
}
