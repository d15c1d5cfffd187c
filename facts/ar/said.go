package ar

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed said.txt
var saidList string

// facelessWords finds what is no speaker: "the latest toll".
var facelessWords = sync.OnceValue(func() *lexicon.Trie {
	return lexicon.NewTrie(lexicon.MustParse("said.txt", saidList))
})

// speakerWords is how many words a speaker without a known name may have.
const speakerWords = 6

// voices finds on whose word a sentence stands: "X said that …", "according to
// X", "as X said", and from "while" on whoever speaks next. A voice that differs
// from the one before it, there or in parallel ("20 according to X, 35 according
// to Y"), is set against it.
func (r *reading) voices(s *extract.Sentence, heads []extract.Head) {
	start := s.First
	if end := r.quotationEnd(s); end > 0 {
		s.Voices = append(s.Voices, extract.Voice{From: s.First, Attribution: facts.Attribution{Speaker: r.voice}})
		if r.voiceEnd = r.words[s.Last-1].End; end < s.Last {
			s.Voices = append(s.Voices, extract.Voice{From: end, Own: true})
		}
		start = end
	}
	for from := start; from < s.Last; {
		to := from + max(r.length(from), 1)
		for to < s.Last && !r.roles[to].has(against) && !r.alsoBy(to) && !r.speaksToo(to) && !(r.roles[from].has(against) && r.answers(to) && r.opener(from, to).IsZero()) {
			to++
		}
		for i, v := range r.voicesOf(s.First, from, to, heads) {
			if len(s.Voices) == 0 && i == 0 && v.From == from {
				v.From = s.First // "20 were killed, while 30 were hurt, according to X"
			}
			v.Against = (i > 0 || r.roles[from].has(against) || from == s.First && r.replies(from) || from > s.First && (r.alsoBy(from) || r.answers(from))) && !v.Speaker.IsZero() && !r.voice.IsZero() && !r.oneSpeaker(v.Speaker, r.voice)
			if !v.Speaker.IsZero() {
				v.Witness = r.witness(v.Speaker)
				r.voice, r.voiceEnd = v.Speaker, r.words[s.Last-1].End
				if r.inClause {
					r.voiceEnd = silent
				}
			}
			s.Voices = append(s.Voices, v)
		}
		from = to
	}
	r.heardOf(s, heads)
}

// witness reports whether a speaker is called a witness.
func (r *reading) witness(speaker facts.Ref) bool {
	i, _ := slices.BinarySearchFunc(r.words, speaker.Span.Start, func(w text.Word, at int) int { return w.Start - at })
	for ; i < len(r.words) && r.words[i].Start < speaker.Span.End; i++ {
		if r.is(witnesses, i) {
			return true
		}
	}
	return false
}

// alsoBy reports whether word i is "and according to".
func (r *reading) alsoBy(i int) bool {
	return r.roles[i].has(according) && strings.HasPrefix(r.words[i].Key, and) && !r.asIs[i].has(according)
}

// answers reports whether word i is a verb that reports, right behind a comma.
func (r *reading) answers(i int) bool {
	return r.comma(i-1) && r.reports(i) != nil && !r.conjoined(i)
}

// replies reports whether word i is "and replied", not "and it was said in".
func (r *reading) replies(i int) bool {
	return r.topics[i].has(replied) && i+1 < len(r.words) && !r.roles[i+1].has(toward)
}

// voicesOf is the voices of words from..to-1 of a sentence that begins at word
// first. What X said that somebody else says is X's word.
func (r *reading) voicesOf(first, from, to int, heads []extract.Head) []extract.Voice {
	verb, told := r.reported(from, to, heads)
	last := to
	if verb != nil && !told.Speaker.IsZero() {
		for i := verb.Last + 1; i < to; i++ {
			if r.roles[i].has(that) {
				last = i
				break
			}
		}
	}
	if out := r.accordings(first, from, last, to, heads); len(out) > 0 {
		return out
	}
	if verb == nil || told.Speaker.IsZero() {
		if v, ok := r.participle(first, from, to, heads); ok {
			r.note(first, "said", "said/reports", max(v.From-1, from))
			return []extract.Voice{v}
		}
		if v, ok := r.standsIn(from, to); ok {
			r.note(first, "said", "said/according", from)
			return []extract.Voice{v}
		}
	}
	if verb == nil {
		return nil
	}
	r.note(first, "said", "said/reports", verb.First)
	r.ownDeeds(verb, told, to, heads)
	if end := r.unquoted(told.From, to); end > 0 && !told.Speaker.IsZero() {
		return []extract.Voice{told, {From: end, Own: true}}
	}
	if end := r.ownAgain(from, told.From, to, heads); end > 0 && !told.Speaker.IsZero() {
		return []extract.Voice{told, {From: end, Own: true}}
	}
	if end := r.clauseGoesOn(told.From, to); end > 0 && r.inClause {
		return []extract.Voice{told, {From: end, Own: true}}
	}
	return []extract.Voice{told}
}

// unquoted is the word behind the quotation that all that is told from word at on
// stands in, where a verb goes on there that is not its speaker's word: `said that "…",
// and left`; or 0.
func (r *reading) unquoted(at, to int) int {
	if at+1 >= to || !r.roles[at].has(that) || !r.opensQuote(at+1) || r.words[at+1].Key == "(" {
		return 0
	}
	end := at + 2
	for end < to && r.quoted[end] {
		end++
	}
	if end++; end < to && r.comma(end) {
		end++
	}
	if end+1 >= to || !strings.HasPrefix(r.words[end].Key, and) {
		return 0
	}
	if set := r.roles[end]; set.has(deny) && r.verb(end+1) || set == 0 && r.verb(end) && !r.tells(end) {
		return end
	}
	return 0
}

// accordings are the voices behind "according to" and "as said" in words
// from..last-1 of a clause that ends before word to. One holds for all of the
// clause; of several each holds for what follows it where the first opens the
// clause, and else for what stands before it.
func (r *reading) accordings(first, from, last, to int, heads []extract.Head) (out []extract.Voice) {
	start, opens := from, false
	for i := from; i < last; i++ {
		if r.roles[i]&(1<<according|1<<likewise|1<<asTold) == 0 {
			continue
		}
		v, ok := r.byPhrase(i, to, heads)
		if !ok || len(out) > 0 && v.Speaker.IsZero() {
			continue
		}
		v.From = start
		switch {
		case len(out) == 0:
			opens = i <= from+1
		case opens:
			v.From = i
		}
		r.note(first, "said", "said/according", i)
		out = append(out, v)
		if own, end := r.ownWords(i, last, heads); own > 0 && own < last { // what else is told of his paper nobody says
			out = append(out, extract.Voice{From: own, Own: true})
			if end < last {
				v.From = end
				out = append(out, v)
			}
		}
		for start = i + 1; start < to && r.words[start].Start < v.Speaker.Span.End; {
			start++
		}
	}
	return out
}

// byPhrase finds the speaker of "according to" or "as he said" at word i.
func (r *reading) byPhrase(i, last int, heads []extract.Head) (v extract.Voice, ok bool) {
	at := i + r.length(i)
	if r.roles[i].has(according) && at+1 < last && r.is(hisWord, at) && r.speaks(at+1) {
		at++ // "in the words of"
	}
	switch {
	case r.roles[i].has(according) && (r.speaks(at) || at < last && !r.capital(at).IsZero()):
		if m := r.actorAt(at); m != nil && r.attached(m) {
			v.Speaker = m.Ref // the particle belongs to "according"
		} else {
			v.Speaker, _ = r.speaker(at, last)
		}
		return v, true
	case r.roles[i].has(likewise) && i > 0 && !r.stops(i) && !r.stops(i-1):
		if h := startingAt(heads, at); h != nil && h.Reports && h.Verb && r.saidAll(h.Last, last) && (r.comma(i-1) || !r.toldTo(i)) {
			next := r.past(h.Last)
			if r.says(&v, next, last); v.Speaker.IsZero() {
				v.Speaker = r.plainly(next, last)
			}
			return v, !v.Speaker.IsZero()
		}
	case r.roles[i].has(asTold):
		if h := startingAt(heads, at); h != nil && h.Reports && h.Verb {
			r.says(&v, r.past(h.Last), last)
			r.relayed(&v, h.First, last)
			return v, true
		}
	}
	return v, false
}

// saidAll reports whether nothing that is said stands behind a verb that reports, in
// words at..last-1: "…, as the minister declared on Sunday", not "as the minister
// also declared that …".
func (r *reading) saidAll(at, last int) bool {
	paper := false // "as it says in a report that was published on Sunday"
	for i := at; i < last && !r.stops(i) && !(paper && r.comma(i)); i++ {
		if r.roles[i].has(that) || r.triggered(i) && !paper {
			return false
		}
		paper = paper || r.inPaper(i)
	}
	return true
}

// reported finds the speaker of the first verb of words from..to-1 that reports,
// and gives that verb; of one that is denied there is none: "did not say when".
func (r *reading) reported(from, to int, heads []extract.Head) (*extract.Head, extract.Voice) {
	i := headFrom(heads, from)
	for i < len(heads) && !r.tellsAll(&heads[i], to) {
		i++
	}
	if i == len(heads) {
		return nil, extract.Voice{}
	}
	h := &heads[i]
	at := h.Last
	if at > h.First+1 && r.sourceAt(at-1) {
		at-- // "reported agencies" is one phrase
	}
	verb := at
	for r.addressee(at, to) {
		at++
	}
	v := extract.Voice{From: h.Last}
	if r.says(&v, at, to); v.Speaker.IsZero() || r.plural(h.First) {
		v.Speaker = r.speakerBefore(h.First)
	}
	if v.Speaker.IsZero() || r.deedAt(v.Speaker, at) {
		if opener := r.opener(from, h.First); !opener.IsZero() {
			v.Speaker = opener
		}
	}
	if r.inClause = false; v.Speaker.IsZero() {
		v.Speaker = r.whoWhichSaid(h.First)
		r.inClause = !v.Speaker.IsZero()
	}
	if r.beginsClause(h.First, from) && !r.roles[h.First].has(back) && r.tellsOn(&v, verb, to) {
		v.Speaker = r.voice
	}
	if v.Speaker.IsZero() {
		if v.Speaker = r.someBefore(h, from); v.Speaker.IsZero() {
			v.Speaker = r.goesOnTelling(h, heads, from, to)
		}
	}
	r.relayed(&v, h.First, to)
	v.From = r.tellsFrom(h.Last, to)
	return h, v
}

// tellsAll reports whether a head is a verb that reports, before word to.
func (r *reading) tellsAll(h *extract.Head, to int) bool {
	return h.Last <= to && h.Verb && h.Polarity != facts.Denied && (h.Reports || r.holds(h, to))
}

// tellsFrom is the word from which what a verb before word at reports is told: the
// "that" of its clause, so that what stands before it of the speaker alone, "two
// sources who asked not to be named", is in nobody's mouth; or word at, where the
// verb has an object instead.
func (r *reading) tellsFrom(at, to int) int {
	related := false // a relative clause tells of the speaker
	for i := at; i < to; i++ {
		related = related || r.roles[i].has(relative)
		switch set := r.roles[i]; {
		case related && r.quoted[i] && !r.quoted[i-1]:
			return i
		case set.has(that) && !r.conjoined(i) && !r.inPhrase(i):
			return i
		case r.words[i].Key == ":" || set.has(against) || i > at && r.tells(i):
			return at
		}
	}
	return at
}

// tells reports whether word i is a verb, a noun or a participle that reports.
func (r *reading) tells(i int) bool {
	k := r.triggersFrom(i)
	return k < len(r.triggers) && r.triggers[k].First == i && r.types[k].Field == "reporting"
}

// holdsWords is how many words may stand between a verb and the clause that tells
// what its subject holds.
const holdsWords = 6

// holds reports whether a verb such as "expected" has a clause behind its subject:
// "an official expected that …".
func (r *reading) holds(h *extract.Head, last int) bool {
	if !h.Type.Says {
		return false
	}
	if h.Last < last && h.First > 0 && r.behind(against, h.First) && r.speaks(h.Last) {
		return true // "while a source expected a delay"
	}
	for i := h.Last; i < min(last, h.Last+holdsWords); i++ {
		if r.roles[i].has(that) {
			return i > h.Last
		}
		if r.verb(i) {
			return false
		}
	}
	return false
}

// speaksOn reports whether a verb that ends before word at has no subject of its
// own, "and added that …", and who spoke in this sentence or the one before it speaks on.
func (r *reading) speaksOn(at, last int) bool {
	if r.voice.IsZero() || at >= last || r.words[at-1].Start-r.voiceEnd > speaksOnBytes {
		return false
	}
	for r.addressee(at, last) {
		at++
	}
	if at >= last {
		return false
	}
	if r.spokeIn(at, last) {
		return true
	}
	if at+1 < last && r.comma(at) {
		at++ // "and added, that"
	}
	if r.roles[at].has(toward) && at+1 < last {
		at++
	}
	return r.roles[at].has(that)
}

// speaksOnBytes is how many bytes behind a sentence of a speaker's the next one may
// begin: a sign and a line break.
const speaksOnBytes = 6

// says gives a voice the speaker at word at.
func (r *reading) says(v *extract.Voice, at, last int) {
	for at+1 < last && r.is(besides, at) {
		at++
	}
	verb, author := at-1, r.author(at, last)
	v.Speaker, at = r.speaker(at, last)
	if !author.IsZero() {
		v.Speaker = author
		return
	}
	if verb >= 0 && r.moody.roles[verb].has(passes) {
		if from, end := r.passedOn(at, last); !from.IsZero() {
			v.Via, v.Speaker, at = v.Speaker, from, end
		}
	}
	if m := r.actorAt(min(at, last-1)); m != nil && m.Type == name.Org && r.attached(m) && strings.HasPrefix(strings.TrimPrefix(r.words[m.First].Key, and), toParticle) {
		v.Via = m.Ref // "told the agency"
	}
}

// passedOn is who is passed on behind word at, "the agency passes on, on its site, from
// an officer that …", or none.
func (r *reading) passedOn(at, last int) (facts.Ref, int) {
	for i := at; i < min(last, at+speakerWords) && !r.stops(i) && !r.roles[i].has(that); i++ {
		if r.moody.roles[i].has(fromWhom) {
			return r.speaker(i+1, last)
		}
	}
	return facts.Ref{}, at
}

// oneSpeaker reports whether the words for one speaker are among those for the
// other: "the ministry" and "the ministry of health".
func (r *reading) oneSpeaker(a, b facts.Ref) bool {
	if a.ID == b.ID {
		return true
	}
	x, y := r.bareWords(a.Span), r.bareWords(b.Span)
	if len(x) > len(y) {
		x, y = y, x
	}
	return !slices.ContainsFunc(x, func(w string) bool { return !slices.Contains(y, w) })
}

// bareWords are the words of a span without what may be written onto a name.
func (r *reading) bareWords(s facts.Span) []string {
	var out []string
	for _, w := range r.splitter.Words(s.Of(r.doc.Text)) {
		for _, before := range ownArticles() {
			w.Key = strings.TrimPrefix(w.Key, before)
		}
		out = append(out, w.Key)
	}
	return out
}

// ownArticles are the articles with what may be written before them onto a name.
var ownArticles = sync.OnceValue(func() (out []string) {
	affixes := ownAffixes()
	for _, the := range affixes["the"] {
		for _, before := range slices.Concat([]string{""}, affixes["particle"]) {
			out = append(out, before+the)
		}
	}
	return out
})

func startingAt(heads []extract.Head, word int) *extract.Head {
	for i := range heads {
		if heads[i].First == word {
			return &heads[i]
		}
	}
	return nil
}

// past is the word behind a particle with a pronoun: "what he told of" as ما أفاد به.
func (r *reading) past(at int) int {
	if at < len(r.words) && r.roles[at].has(toward) && r.words[at].Kind == text.Letters && r.pronominal(at) {
		return at + 1
	}
	return at
}

// speaks reports whether somebody who speaks, or something that is published, is
// named at word at: "according to a statement", not "according to the plan".
func (r *reading) speaks(at int) bool {
	for at < len(r.words) && r.opensQuote(at) {
		at++
	}
	if at >= len(r.words) || r.words[at].Kind != text.Letters && r.words[at].Kind != text.Digits {
		return false
	}
	if m := r.actorAt(at); m != nil && m.Type != name.Nationality || r.sourceAt(at) || r.person(at) {
		return true
	}
	near := r.near(at)
	for i := range near {
		if m := &near[i]; m.First == at && m.Kind == extract.Quantity && (m.Quantity.Unit == "person" || r.sourceAt(m.Last-1)) {
			return true
		}
	}
	return false
}

// sourceAt reports whether word at is a body, a paper or an office, with or
// without the article and the particle "to".
func (r *reading) sourceAt(at int) bool {
	key := r.words[at].Key
	for _, a := range ownAffixes()["to-the"] {
		key = strings.TrimPrefix(key, a)
	}
	key = strings.TrimPrefix(key, article)
	g := theGrammar()
	return r.roles[at].has(source) || r.roles[at].has(body) || g.is(source, key) || g.is(body, key) || g.is(source, strings.TrimPrefix(key, toParticle))
}

// toParticle is the particle "to", as it is written to its noun.
const toParticle = "\u0644"

// speakerBefore is the actor named right before a verb, "the ministry said".
func (r *reading) speakerBefore(verb int) facts.Ref {
	at := verb
	if at > 0 && r.roles[at-1].has(had) && r.words[at].Lines == 0 {
		at--
	}
	if r.words[at].Lines > 0 || r.conjoined(at) {
		return facts.Ref{}
	}
	near := r.near(at)
	for i := range near {
		if m := &near[i]; m.Kind == extract.Actor && m.Last == at && !m.Oblique && !m.Idle && m.Type != name.Nationality {
			return m.Ref
		}
	}
	return facts.Ref{}
}

// speaker is the actor named at word at, else the words themselves up to the
// clause that they open, and the word behind them. Of whom a body or a paper is,
// that one speaks: "the ministry's statement".
func (r *reading) speaker(at, last int) (speaker facts.Ref, end int) {
	if at < last && r.actorAt(at) == nil {
		if _, faceless := facelessWords().Longest(r.words[:last], at, r.words[at].Key); faceless > 0 {
			return facts.Ref{}, at
		}
	}
	if !r.speaks(at) {
		if speaker, end = r.unknown(at, last); speaker.IsZero() {
			speaker = r.capital(at)
		}
		return speaker, end
	}
	names := true // the words so far only lead up to a name
	for end = at; end < last && end < at+speakerWords; end++ {
		if r.opensQuote(end) && r.words[end].Key != "(" {
			continue
		}
		if m := r.actorAt(end); m != nil && m.Type != name.Nationality {
			switch {
			case r.attached(m) || end > at && r.conjoined(end):
				return r.told(at, end), end
			case names:
				return m.Ref, m.Last
			}
			return r.told(at, m.Last), m.Last
		}
		if r.ends(at, end) {
			break
		}
		names = names && (r.sourceAt(end) || r.definite(end))
	}
	return r.told(at, end), end
}

// unknownWords is how many words a speaker of whom nothing is known may have.
const unknownWords = 3

// unknown is the speaker of whom nothing is known at word at: what stands between
// a verb and what it reports, "Butler said that …".
func (r *reading) unknown(at, last int) (speaker facts.Ref, end int) {
	for end = at; end < last && end <= at+unknownWords && (r.nominal(end) || r.strange(end)) && !r.triggered(end) && !r.ends(at, end); end++ {
	}
	next := end
	if next < last && r.roles[next].has(toward) {
		next++
	}
	if end == at || next >= last || !r.roles[next].has(that) && !(next == end && r.introduces(at, next)) {
		return facts.Ref{}, at
	}
	return r.told(at, end), end
}

// introduces reports whether a sign at word next may stand between a speaker at
// word at and what is reported. Before a comma only a name may be one.
func (r *reading) introduces(at, next int) bool {
	switch r.words[next].Key {
	case ":":
		return true
	case "،", ",":
		best, ok := r.morph.Best(at)
		return !ok || best.POS == morph.Name || next+1 < len(r.words) && r.conjoinedHe(next+1)
	}
	return r.opensQuote(next)
}

// conjoinedHe reports whether word i is "and he is": an aside about who is named before it.
func (r *reading) conjoinedHe(i int) bool {
	return r.is(beingThey, i) && strings.HasPrefix(r.words[i].Key, and)
}

// strange reports whether nothing is known of word i, as of most foreign names.
func (r *reading) strange(i int) bool {
	_, known := r.morph.Best(i)
	return !known && r.words[i].Kind == text.Letters && r.roles[i] == 0
}

// capital is the city at word at, which speaks for its government: "Ankara said".
func (r *reading) capital(at int) facts.Ref {
	near := r.near(at)
	for i := range near {
		if m := &near[i]; m.First == at && m.Kind == extract.Place && m.Type == name.City && m.Span.Start == r.words[at].Start {
			return m.Ref
		}
	}
	return facts.Ref{}
}

// ends reports whether a speaker who begins at word at ends before word i.
func (r *reading) ends(at, i int) bool {
	set := r.roles[i]
	if r.words[i].Kind != text.Letters || r.words[i].Lines > 0 || r.inDate[i] || set.has(that) || set.has(cut) || set.has(toward) || set.has(preposition) || set.has(relative) || set.has(auxiliary) || r.verb(i) || i > at && r.conjoined(i) && r.morph.IsFunction(i) {
		return true
	}
	if i > at && !r.definite(i) && strings.HasSuffix(r.words[i].Key, accusative) && r.actorAt(i-1) == nil {
		return true
	}
	if i > at && r.is(hisWord, i) {
		return true
	}
	if _, faceless := facelessWords().Longest(r.words, i, r.words[i].Key); i > at && faceless > 0 {
		return true // "media gave a toll of nine"
	}
	if i == at || r.roles[i-1]&^nouns != 0 || !r.triggered(i) || definite(r.words[i].Key) {
		return false
	}
	best, ok := r.morph.Best(i - 1) // "the head of operation", but "a source confirmed the release"
	return ok && (best.POS != morph.Noun || best.Definite)
}

// definite reports whether word i has the article.
func (r *reading) definite(i int) bool { return definite(strings.TrimPrefix(r.words[i].Key, and)) }

// told is the speaker who is named by words at..end-1 alone, or none.
func (r *reading) told(at, end int) facts.Ref {
	for end > at && (r.words[end-1].Kind != text.Letters || end > at+1 && r.morph.IsFunction(end-1)) {
		end--
	}
	if end <= at || r.words[at].Kind != text.Letters {
		return facts.Ref{}
	}
	span := facts.Span{Start: r.words[at].Start, End: r.words[end-1].End}
	id := "said:"
	for _, w := range r.words[at:end] {
		id += " " + w.Key
	}
	return facts.Ref{ID: id, Name: span.Of(r.doc.Text), Span: span}
}
