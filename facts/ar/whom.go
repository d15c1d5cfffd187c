package ar

import (
	_ "embed"
	"strings"
	"sync"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed whom.txt
var whomList string

type whoms struct {
	entries []lexicon.Entry
	trie    *lexicon.Trie
}

var theWhoms = sync.OnceValue(func() whoms {
	entries := lexicon.MustParse("whom.txt", whomList)
	return whoms{entries, lexicon.NewTrie(entries)}
})

// roleOf begins the id of somebody who is told of by what he is.
const roleOf = "whom:"

// whomWords is how many words stand at most between a fate and whom it befell.
const whomWords = 6

// befall are the fates that one comes to by himself: the subject is whom they befell.
var befall = map[string]bool{"die": true, "survive": true, "flee": true, "surrender": true, "discharge": true, "recover": true}

// whom is whom a fate befell, one person by name or by what he is in the incident, as
// facts.Fact has him; or empty: "the driver died", "the police arrested the driver",
// "the driver was among the dead".
func (r *reading) whom(h *extract.Head) string {
	t := h.Type
	switch {
	case t.Fate == "":
		return ""
	case h.Verb && !befall[h.Claim] && andHim(r.words[h.First].Key):
		return r.rightBefore(h.First) // "shot at the driver and killed him"
	case h.Verb && h.First > 1 && r.roles[h.First-1].has(relative):
		if at := r.among(h.First - 1); at >= 0 {
			return r.whomBefore(at) // "among those who died"
		}
		if befall[h.Claim] {
			return r.whomBefore(h.First - 1)
		}
		return ""
	case h.State && befall[h.Claim] && r.definite(h.First):
		return r.described(h.First)
	case !h.Deed:
		at := h.First
		if among := r.among(at); among >= 0 {
			at = among
		} else if id, _ := r.oneAt(h.Last); id != "" {
			return id // "the body of the driver"
		}
		if id := r.whomBefore(at); id != "" || at == h.First {
			return id
		}
		id, _ := r.oneAt(h.Last)
		return id
	case !h.Verb:
		if id := r.suffers(h.Last); id != "" || !befall[h.Claim] || h.First == 0 || !r.roles[h.First-1].has(of) {
			return id
		}
		return r.whomBefore(h.First - 1) // "the driver managed to flee"
	}
	id, end := r.oneAt(h.First + 1)
	if id == "" && h.Last > h.First+1 {
		id, end = r.oneAt(h.Last)
	}
	own := befall[h.Claim] || h.Passive || h.TailFirst > 0
	switch {
	case id != "" && (own || !r.objectAt(end)):
		return id
	case id != "":
		return ""
	case own || !r.objectAt(h.Last) && r.role(h.Last, "upon") == 0:
		if before := r.whomBefore(r.bareVerb(h.First)); before != "" {
			return before
		}
	}
	if befall[h.Claim] {
		return ""
	}
	return r.suffersFrom(h.First + 1)
}

// andHim reports whether a verb has "and" or "so" before and somebody as its object.
func andHim(key string) bool {
	return (strings.HasPrefix(key, and) || strings.HasPrefix(key, so)) && (strings.HasSuffix(key, him) || strings.HasSuffix(key, him+accusative))
}

// him is "him" at the end of a verb.
const him = "\u0647"

// described is whom the participle at word i describes, by what he is in the incident:
// "the owner on the run", "to catch the driver on the run"; not "the brother of".
func (r *reading) described(i int) string {
	for at := i - 1; at >= 0 && i-at <= whomWords && !r.lineBreak(at+1, i); at-- {
		id, end := r.oneAt(at)
		if id == "" && r.words[at].Kind == text.Letters {
			id, end = r.oneOf(at, strings.TrimPrefix(r.words[at].Key, and))
		}
		if !strings.HasPrefix(id, roleOf) || end != i {
			continue
		}
		if at > 0 && r.words[at].Lines == 0 && r.nominal(at-1) && !r.definite(at-1) && !r.triggered(at-1) {
			return ""
		}
		return id
	}
	return ""
}

// rightBefore is who ends right before word i, an adjective or a comma left out, or empty.
func (r *reading) rightBefore(i int) string {
	if i > 0 && r.comma(i-1) {
		i--
	}
	for at := i - 1; at >= 0 && i-at <= whomWords && !r.lineBreak(at+1, i) && !r.stops(at+1); at-- {
		if id, end := r.oneAt(at); id != "" && (end == i || end < i && r.allDefinite(end, i)) {
			return id
		}
	}
	return ""
}

// bareVerb is the first word of a verb with "had" and "was" before it.
func (r *reading) bareVerb(i int) int {
	for i > 0 && r.words[i].Lines == 0 {
		switch {
		case r.roles[i-1].has(had) || r.roles[i-1].has(auxiliary):
			i--
		case i > 1 && r.roles[i-2].has(auxiliary) && r.length(i-2) == 2:
			i -= 2
		default:
			return i
		}
	}
	return i
}

// suffers is whom a verbal noun before word at befell: "the death of the driver", "the
// arrest of the driver" with "upon".
func (r *reading) suffers(at int) string {
	if r.role(at, "upon") > 0 {
		at++
	}
	id, _ := r.oneAt(at)
	return id
}

// suffersFrom is whom somebody did it to in words from on: "the police of the town
// arrested the driver".
func (r *reading) suffersFrom(from int) string {
	for at := from; at < min(len(r.words), from+whomWords) && r.words[at].Lines == 0; at++ {
		if id, _ := r.oneAt(at); id != "" && at > from && !strings.HasPrefix(id, "person:") {
			if r.definite(at-1) || r.role(at-1, "upon") > 0 || r.endsName(at) {
				return id
			}
			return "" // "the brother of the driver"
		}
		if r.role(at, "upon") > 0 {
			id, _ := r.oneAt(at + 1)
			return id
		}
		if !r.nominal(at) && !r.strange(at) && !r.triggered(at) {
			return ""
		}
	}
	return ""
}

// endsName reports whether a name ends right before word i.
func (r *reading) endsName(i int) bool {
	near := r.near(i - 1)
	for k := range near {
		if m := &near[k]; (m.Kind == extract.Actor || m.Kind == extract.Place) && m.Last == i {
			return true
		}
	}
	return false
}

// among is the first word of "among" right before word i, or -1.
func (r *reading) among(i int) int {
	for _, at := range []int{i - 2, i - 1} {
		if at >= 0 && r.words[i].Lines == 0 && at+r.role(at, "among") == i {
			return at
		}
	}
	return -1
}

// whomBefore is who stands right before word i and opens his clause, the words between
// two commas left out: "the bus driver, aged 46, was …".
func (r *reading) whomBefore(i int) string {
	i = r.bareVerb(i)
	if i > 0 && r.comma(i-1) {
		if id := r.rightBefore(i); strings.HasPrefix(id, roleOf) {
			return id // "the pilot, so-and-so, survived"
		}
		for at := i - 2; at > 0 && i-at <= asideWords && !r.stops(at); at-- {
			if r.comma(at) {
				i = at
				break
			}
		}
	}
	for at := i - 1; at >= 0 && i-at <= whomWords && !r.lineBreak(at+1, i); at-- {
		id, end := r.oneAt(at)
		if id == "" && r.words[at].Kind == text.Letters {
			id, end = r.oneOf(at, strings.TrimPrefix(r.words[at].Key, and))
		}
		if id == "" || end > i || end < i && !r.allDefinite(end, i) {
			continue
		}
		for strings.HasPrefix(id, "person:") && at > 0 && r.words[at].Lines == 0 && r.nominal(at-1) && (r.definite(at-1) || r.pronominal(at-1)) {
			at-- // "its leader so-and-so"
		}
		if at > 0 && r.words[at].Lines == 0 && !r.conjoined(at) && r.words[at-1].Kind == text.Letters && !r.roles[at-1].has(that) && !r.roles[at-1].has(cut) && !r.roles[at-1].has(against) && !r.roles[at-1].has(auxiliary) && !r.verb(at-1) {
			return "" // "the brother of the driver"
		}
		return id
	}
	return ""
}

// lineBreak reports whether a line begins at one of words from..to-1.
func (r *reading) lineBreak(from, to int) bool {
	for i := from; i < to; i++ {
		if r.words[i].Lines > 0 {
			return true
		}
	}
	return false
}

// allDefinite reports whether words from..to-1 go on what is named before them: "the
// driver of the lorry".
func (r *reading) allDefinite(from, to int) bool {
	for i := from; i < to; i++ {
		if !r.definite(i) || !r.nominal(i) {
			return false
		}
	}
	return true
}

// objectAt reports whether a noun or a figure stands at word i: whom stands before it
// did it to somebody.
func (r *reading) objectAt(i int) bool {
	if i >= len(r.words) || r.words[i].Kind != text.Letters && r.words[i].Kind != text.Digits {
		return false
	}
	return r.figureAt(i) != nil || r.actorAt(i) != nil && !r.conjoined(i) || r.nominal(i) && !r.conjoined(i) && r.roles[i] == 0 && !r.verb(i) && !r.triggered(i)
}

// oneAt is the person at word i, by name or by what he is in the incident, and the word
// behind him.
func (r *reading) oneAt(i int) (id string, end int) {
	if i >= len(r.words) || r.words[i].Kind != text.Letters {
		return "", i
	}
	if m := r.actorAt(i); m != nil && m.Type == name.Person && !m.Oblique {
		if id, end := r.oneOf(i, r.words[i].Key); id != "" && end < m.Last {
			return id, m.Last // "the pilot so-and-so"
		}
		return m.Ref.ID, m.Last
	}
	return r.oneOf(i, r.words[i].Key)
}

// oneOf is the person that word i opens, read as key, and the word behind him.
func (r *reading) oneOf(i int, key string) (id string, end int) {
	e, n := r.whomAt(i, key)
	if n == 0 || !told[e.ID] || e.Attrs.Get("near") == "aircraft" && !r.flies(i) {
		return "", i
	}
	end = i + n
	of := end < len(r.words) && r.words[end].Lines == 0 && definite(r.words[end].Key) && r.nominal(end)
	switch {
	case e.Attrs.Get("of") != "" && !of:
		return "", i
	case e.Attrs.Get("of") != "" && e.ID == "driver":
		of := strings.TrimPrefix(r.morph.Lemma(end), article)
		if n, ok := noun.Lookup(r.words[end].Key); ok {
			of = n.ID // a coach by any of its names
		}
		return roleOf + e.ID + "/" + of, end + 1
	case e.Attrs.Get("of") != "":
		return roleOf + e.ID, end + 1
	}
	return roleOf + e.ID, end
}

// told are the entries of whom.txt that are somebody.
var told = map[string]bool{"driver": true, "pilot": true, "captain": true, "attacker": true, "hostage": true, "attackers": true, "owner": true}

// flies reports whether an aircraft is told of before word i in its sentence: "it crashed,
// and who flew it survived".
func (r *reading) flies(i int) bool {
	for at := i - 1; at >= 0 && i-at <= moverReach && !r.stops(at+1); at-- {
		if r.ways[at].has(aircraft) {
			return true
		}
	}
	return false
}

// gotAway reports whether word i, read as "offered", is "and got away": somebody who may
// flee stands behind it.
func (r *reading) gotAway(i int) bool {
	if r.role(i, "got-away") == 0 {
		return false
	}
	id, _ := r.oneAt(i + 1)
	return strings.HasPrefix(id, roleOf)
}

// role is the number of words of the entry of a name that begins at word i, or 0.
func (r *reading) role(i int, id string) int {
	if i < 0 || i >= len(r.words) {
		return 0
	}
	if e, n := r.whomAt(i, r.words[i].Key); n > 0 && e.ID == id {
		return n
	}
	return 0
}

// whomAt is the entry of whom.txt that begins at word i, read as key, and its number of
// words.
func (r *reading) whomAt(i int, key string) (*lexicon.Entry, int) {
	if !r.listed(inWhoms, i) {
		return nil, 0
	}
	list := theWhoms()
	found, n := list.trie.Longest(r.words, i, key)
	if n == 0 {
		return nil, 0
	}
	return &list.entries[found[0]], n
}
