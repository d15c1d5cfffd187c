package ar

import (
	_ "embed"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed mood.txt
var moodList string

// What the words of mood.txt are: roles of a list apart from the words of grammar.
const (
	coming role = iota + 1
	provides
	provided
	refuses
	fails
	averts
	prays
	god
	blesses
	likely
	spokenOf
	ways
	feared
	vows
	fighting
	titled
	office
	passes
	fromWhom
	wished
	notYet
	scheduled
)

var theMoods = sync.OnceValue(func() *grammar {
	return newGrammar(inMoods, "mood.txt", moodList, map[string]role{
		"coming": coming, "provides": provides, "provided": provided, "refuses": refuses, "fails": fails, "averts": averts, "prays": prays, "god": god,
		"blesses": blesses, "likely": likely, "spoken-of": spokenOf, "ways": ways, "feared": feared, "vows": vows, "fighting": fighting,
		"titled": titled, "office": office, "passes": passes, "from-whom": fromWhom, "wished": wished, "not-yet": notYet, "scheduled": scheduled,
	})
})

// moodWords is how many words before a head the word stands at most that says how
// real it is, and likelyWords how many behind it.
const (
	moodWords   = 8
	likelyWords = 3
)

// moods finds the words of mood.txt, those of prayers and titles, which tell nothing, and those
// of what decrees provide for.
func (r *reading) moods() {
	r.phrases(theMoods(), &r.moody)
	r.prayed, r.decreed = text.Room(r.prayed, len(r.words)), text.Room(r.decreed, len(r.words))
	for i := range r.words {
		switch set := r.moody.roles[i]; {
		case set.has(blesses), set.has(prays) && (i+1 < len(r.words) && r.moody.roles[i+1].has(god) || i > 0 && r.words[i].Lines == 0 && r.moody.roles[i-1].has(god)):
			for at := i; at < len(r.words) && !(at > i && (r.lineEnds(at) || r.words[at].Key == ")" || set.has(blesses) && r.comma(at))); at++ {
				r.prayed[at] = true
			}
		case set.has(provides):
			r.decree(i)
		case set.has(titled):
			r.title(i + int(r.moody.lengths[i]))
		}
	}
}

// titleWords is how many words a title in quotes has at most.
const titleWords = 6

// title marks the words in quotes at word i, which are a title: "a film, `Death of a Man`".
func (r *reading) title(i int) {
	if i >= len(r.words) || !r.opensQuote(i) || r.words[i].Key == "(" {
		return
	}
	for at := i + 1; at < len(r.words) && at-i <= titleWords+1 && !r.lineEnds(at); at++ {
		if r.words[at].Kind == text.Punct {
			for k := i; k < at; k++ {
				r.prayed[k] = true
			}
			return
		}
	}
}

// body reports whether a noun says what the body is for that stands right before it:
// "the ministry of cooperation", but not "a committee to investigate".
func (r *reading) body(t *claim.Trigger) bool {
	i := t.First
	if t.POS == claim.Verb || t.POS == claim.Participle || i == 0 || r.words[i].Lines > 0 || !r.moody.roles[i-1].has(office) || definite(r.words[i-1].Key) {
		return false
	}
	best, ok := r.morph.Best(i)
	return ok && (best.Prefix == "" || best.Prefix == article)
}

// decreeWords is how many words of a subject stand at most between "provides" and what
// is provided for.
const decreeWords = 5

// decree marks what the verb at word i says that a decree or an agreement provides for:
// "the decree provides that", "a decision by which the state is extended".
func (r *reading) decree(i int) {
	for at := i + 1; at < len(r.words) && at-i <= decreeWords && !r.lineEnds(at); at++ {
		best, ok := r.morph.Best(at)
		if !r.moody.roles[at].has(provided) && !(ok && strings.HasPrefix(best.Prefix, byParticle)) {
			continue
		}
		for ; at < len(r.words) && !r.lineEnds(at); at++ {
			r.decreed[at] = true
		}
		return
	}
}

// byParticle is "by" or "with", as it is written to a noun.
const byParticle = "\u0628"

// mood gives head i, which the words of grammar leave asserted, what those of mood.txt
// say of it.
func (r *reading) mood(heads []extract.Head, i int) {
	h := &heads[i]
	deed := h.Type.ID != "" && h.Deed && !h.Verb && !h.Type.Incident && h.Type.Toll == ""
	moods := r.sides(h.First, h.Last).moods
	for at := h.First - 1; moods != 0 && at >= 0 && h.First-at <= moodWords && !r.stops(at) && r.words[at+1].Lines == 0; at-- {
		set := r.moody.roles[at]
		if set == 0 {
			continue
		}
		from := at + int(r.moody.lengths[at])
		if d := h.First - from; d >= 0 && !r.headed(from, h.First) && !r.opensTold(h, from) {
			r.weighMood(h, set, d, at, deed)
		}
	}
	if h.Polarity == facts.Denied && h.Modality == facts.Planned && r.onlyYet(h.Last) {
		r.mooded(h, facts.Conditional, h.First)
	}
	if r.decreed[h.First] && deed && h.Modality == facts.Asserted {
		r.mooded(h, facts.Planned, h.First)
	}
	if at := h.Last; h.Modality == facts.Asserted && !h.Verb && !h.State && at < len(r.words) && r.words[at].Lines == 0 {
		if r.roles[at].has(relative) {
			at++
		}
		if at < len(r.words) && r.moody.roles[at].has(scheduled) {
			r.mooded(h, facts.Planned, at)
		}
	}
	if h.Modality == facts.Asserted && moods.has(likely) && !r.settled(h) {
		if at := r.likelyAt(h); at >= 0 {
			r.mooded(h, facts.Possible, at)
		}
	}
	if i > 0 && r.comesToo(&heads[i-1], h) {
		r.mooded(h, facts.Planned, h.First)
		h.Look = facts.LookAhead
	}
}

// yetWords is how far behind what will not be done the words stand until when it will not.
const yetWords = 4

// onlyYet reports whether "before" or "at once" stands behind word i: "will not resign
// before the session", which denies nothing of what comes behind it. What a date bounds is
// left to that.
func (r *reading) onlyYet(i int) bool {
	for at := i; at < len(r.words) && at-i < yetWords && !r.stops(at) && !r.comma(at); at++ {
		if r.moody.roles[at].has(notYet) && !r.inDate[at] && !(at > 0 && r.asIs[at-1].has(of)) {
			return true
		}
	}
	return false
}

// opensTold reports whether a clause that tells what is opens between word from and head h,
// right before which it may not stand.
func (r *reading) opensTold(h *extract.Head, from int) bool {
	for at := from; at < h.First; at++ {
		if r.roles[at].has(relative) || r.roles[at].has(that) && !(at == h.First-1 && r.roles[at].has(infinitive)) {
			return true
		}
	}
	return false
}

func (r *reading) weighMood(h *extract.Head, set roleSet, d, at int, deed bool) {
	open := h.Modality == facts.Asserted
	near := deed && !r.adjunct(h.First)
	meant := h.Verb && r.roles[h.First-1].has(infinitive)
	of := r.roles[h.First-1].has(of)
	affirmed := h.Polarity == facts.Affirmed && !(at > 0 && r.roles[at-1].has(deny))
	switch {
	case set.has(coming) && open && (near && d < likelyWords || !h.Verb && d == 0):
		r.mooded(h, facts.Planned, at)
		h.Look = facts.LookAhead
	case set.has(refuses) && affirmed && (near && !given[h.Claim] || meant), set.has(fails) && affirmed && deed && r.behindToward(h.First):
		h.Polarity = facts.Denied
		r.note(h.First, "polarity", "polarity/particle", at)
	case set.has(averts) && affirmed && !h.Verb && !h.State && (d == 0 || d == 1 && r.topics[h.First-1].has(being) || of):
		h.Polarity = facts.Denied
		r.note(h.First, "polarity", "polarity/particle", at)
	case set.has(spokenOf) && open && near && r.claimed(at) == "talk", set.has(ways) && open && d == 0 && !h.Verb,
		set.has(feared) && (open && !h.Verb && d < likelyWords && !r.settled(h) || meant && (open || r.dreaded(h, at))):
		r.mooded(h, facts.Possible, at)
	case set.has(wished) && open && near && d < likelyWords && !affirmed && h.Polarity == facts.Affirmed:
		h.Polarity = facts.Denied // "does not want to take part"
		r.note(h.First, "polarity", "polarity/particle", at)
	case set.has(wished) && open && near && d < likelyWords:
		r.mooded(h, facts.Planned, at)
	case set.has(vows) && open && affirmed && !h.Verb && !h.State && r.with(h.First):
		r.mooded(h, facts.Planned, at)
	}
}

// dreaded reports whether a noun at word at is right before the "that" of a verb which only
// that "that" makes planned: "fears that a war breaks out".
func (r *reading) dreaded(h *extract.Head, at int) bool {
	if h.Modality != facts.Planned || h.Look == facts.LookBack || r.verb(at) {
		return false
	}
	for i := at + 1; i < h.First-1; i++ {
		if !r.roles[i].has(of) && !r.roles[i].has(toward) {
			return false
		}
	}
	return true
}

// given are the claims whose nouns name what somebody refuses, and not what he will not
// do: "rejected the decision".
var given = map[string]bool{"decide": true, "agree": true, "demand": true, "appeal": true, "propose": true, "blame": true, "charge": true, "sentence": true, "sanction": true, "plan": true, "threaten": true, "offer": true, "intervene": true, "tender": true, "ban": true, "truce": true, "curfew": true, "emergency": true, "price": true, "tax": true}

func (r *reading) mooded(h *extract.Head, m facts.Modality, at int) {
	h.Modality = m
	r.note(h.First, "modality", "modality/"+m.String(), at)
}

// with reports whether "with" is written to word i, or to the noun it is in construct with.
func (r *reading) with(i int) bool {
	if best, ok := r.morph.Best(i); ok && strings.HasPrefix(strings.TrimPrefix(best.Prefix, and), byParticle) {
		return true
	}
	if i == 0 || r.words[i].Lines > 0 || r.triggered(i-1) {
		return false
	}
	best, ok := r.morph.Best(i - 1) // "with the holding of a strike"
	return ok && best.POS == morph.Noun && best.Prefix == byParticle
}

// behindToward reports whether a preposition of a verb stands right before word i.
func (r *reading) behindToward(i int) bool { return r.roles[i-1].has(toward) }

// adjunct reports whether word i says when or where something else is, "in our talks",
// "during the meeting": a definite noun behind "in" that no verb or noun governs.
func (r *reading) adjunct(i int) bool {
	if i == 0 || r.words[i].Lines > 0 {
		return false
	}
	if set := r.roles[i-1]; !set.has(toward) && !set.has(preposition) && !set.has(cut) || r.topics[i-1].has(during) && i > 1 && r.triggered(i-2) {
		return false
	}
	best, ok := r.morph.Best(i)
	return ok && (best.Definite || best.Suffix != "") && (r.topics[i-1].has(during) || r.roles[i-1].has(preposition))
}

// likelyAt is where "in all likelihood" stands in the clause of a head, right behind
// or before it, or -1.
func (r *reading) likelyAt(h *extract.Head) int {
	for at := h.Last; at < len(r.words) && at-h.Last < likelyWords && !r.stops(at) && !r.comma(at); at++ {
		if r.moody.roles[at].has(likely) {
			return at
		}
		if r.triggered(at) {
			break
		}
	}
	for at := h.First - 1; at >= 0 && h.First-at <= grammarWords && !r.stops(at); at-- {
		if r.moody.roles[at].has(likely) && at+int(r.moody.lengths[at]) == h.First {
			return at
		}
	}
	return -1
}

// comesToo reports whether "and" joins a verb in the present to one in the future before
// it: "we shall take it over and furnish it".
func (r *reading) comesToo(before, h *extract.Head) bool {
	if !h.Verb || !before.Verb || h.Modality != facts.Asserted || !h.Conjoined || h.Look == facts.LookBack || before.Modality != facts.Planned || before.Look != facts.LookAhead || h.First-before.Last > joinedWords {
		return false
	}
	for at := before.Last; at <= h.First; at++ {
		if r.stops(at) || r.roles[at].has(relative) {
			return false
		}
	}
	k := r.triggersFrom(h.First)
	return h.Open || k < len(r.triggers) && r.triggers[k].First == h.First && r.triggers[k].Tense == claim.Present
}

// obliged reports whether whom a verb behind "that" obliges is named before it: "the
// government has to resign" as على الحكومة أن تستقيل.
func (r *reading) obliged(h *extract.Head) bool {
	for at := h.First - 2; at >= 0 && h.First-at <= moodWords && !r.stops(at); at-- {
		key := strings.TrimPrefix(strings.TrimPrefix(r.words[at].Key, and), so)
		if rest, ok := strings.CutPrefix(key, upon); ok && (rest == "" && at < h.First-2 || rest != "" && len(rest) <= 6 && r.morph.IsFunction(at)) {
			return at == 0 || r.words[at].Lines > 0 || r.words[at-1].Kind == text.Punct || strings.HasPrefix(r.words[at].Key, and) || r.roles[at-1].has(that) || r.roles[at-1].has(cut) || r.tells(at-1)
		}
		if r.verb(at) || r.triggered(at) || r.roles[at].has(that) {
			return false
		}
	}
	return false
}

// upon is the particle that says whom something is up to, as it is folded.
const upon = "\u0639\u0644\u064a"
