package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed causes.txt
var causesText string

// CauseType is what an incident may come of, one line of causes.txt. It belongs to no
// language.
type CauseType struct {
	ID      string
	Of      []string // what it may bring about: "crash", "fire", …
	Under   string   // the cause that it is a case of, or empty
	Against []string // those that cannot be the cause beside it, named on one side
	Self    bool     // to tell of it is to give it as the cause
	Label   string   // English: "speeding"
}

// Means is what an attack is brought about by: to that end an attack has causes.
const Means = "attack"

// The claims that give a cause, or the means of an attack, begin so: "cause:speed".
const (
	causeClaim = "cause:"
	meansClaim = "means:"
)

// Claim is the id of the claim that something comes of a cause.
func (c *CauseType) Claim() string {
	if slices.Contains(c.Of, Means) {
		return meansClaim + c.ID
	}
	return causeClaim + c.ID
}

type causeIndex struct {
	list []CauseType
	byID map[string]int
}

var causeTable = sync.OnceValue(func() causeIndex {
	lines, err := parseTable("causes.txt", causesText, "of", "under", "against", "self", "label")
	if err != nil {
		panic(err)
	}
	causes, err := newCauses(lines)
	if err != nil {
		panic(err)
	}
	return causes
})

// Causes are all causes, in the order of causes.txt.
func Causes() []CauseType { return slices.Clone(causeTable().list) }

// CauseByID is the cause with that id, which must not be written to; ok is false where
// the table has none.
func CauseByID(id string) (c *CauseType, ok bool) {
	i, ok := causeTable().byID[id]
	if !ok {
		return nil, false
	}
	return &causeTable().list[i], true
}

// CauseOf is the id of the cause that a claim gives; ok is false for any other claim.
func CauseOf(claim string) (id string, ok bool) {
	if id, ok = strings.CutPrefix(claim, causeClaim); ok {
		return id, true
	}
	return strings.CutPrefix(claim, meansClaim)
}

// CauseWithin reports whether cause a is b or a case of it.
func CauseWithin(a, b string) bool {
	for c, ok := CauseByID(a); ok; c, ok = CauseByID(c.Under) {
		if c.ID == b {
			return true
		}
	}
	return false
}

// CausesApart reports whether two causes cannot both be that of one incident. It is the
// same for (b, a), and never true of (a, a), nor of a cause and a case of it.
func CausesApart(a, b string) bool {
	if CauseWithin(a, b) || CauseWithin(b, a) {
		return false
	}
	return causeAgainst(a, b) || causeAgainst(b, a)
}

// causeAgainst reports whether a, or what it is a case of, is set against b or what
// that is a case of.
func causeAgainst(a, b string) bool {
	for c, ok := CauseByID(a); ok; c, ok = CauseByID(c.Under) {
		if slices.ContainsFunc(c.Against, func(o string) bool { return CauseWithin(b, o) }) {
			return true
		}
	}
	return false
}

// newCauses checks ids against each other. No cause is a case of itself by way of others:
// what it is a case of stands above it.
func newCauses(lines []tableLine) (causeIndex, error) {
	ix := causeIndex{byID: make(map[string]int, len(lines))}
	for _, l := range lines {
		if _, twice := ix.byID[l.id]; twice {
			return ix, l.errorf("the cause %q stands twice; keep one", l.id)
		}
		if above := l.get("under"); above != "" {
			if _, ok := ix.byID[above]; !ok {
				return ix, l.errorf("under=%s is no cause above it; mend the name or the order", above)
			}
		}
		for _, key := range []string{"of", "label"} {
			if l.get(key) == "" {
				return ix, l.errorf("%q has no %s; add %s=", l.id, key, key)
			}
		}
		ix.byID[l.id] = len(ix.list)
		ix.list = append(ix.list, CauseType{ID: l.id, Of: l.list("of"), Under: l.get("under"), Against: l.list("against"),
			Self: l.get("self") == "yes", Label: strings.ReplaceAll(l.get("label"), "_", " ")})
	}
	for _, l := range lines {
		for _, other := range l.list("against") {
			if _, ok := ix.byID[other]; !ok || other == l.id {
				return ix, l.errorf("against=%s is no other cause; mend the name", other)
			}
		}
	}
	return ix, nil
}
