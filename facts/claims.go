package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

//go:embed claims.txt
var claimsText string

// ClaimType is what can be said to have happened, one line of claims.txt. It
// belongs to no language.
type ClaimType struct {
	ID         string   // "kill"
	Roles      []string // "actor", "object", "place", "to", "from", "with"
	Counts     string   // what its number counts: a kind, or a unit such as "money", "kilometer"; empty where it may be anything
	Grows      bool     // the count only grows
	Varies     bool     // … or goes up and down: the missing are found
	Moves      bool     // what is told of one day or hour is not of the next: a price, how far it rose
	Level      bool     // its number is how high something stands: what rose to it is told by this type, by how much by the rise
	Toll       string   // the toll of an incident that it adds to: "dead" for kill and die; empty for most
	Incident   bool     // the day of the fact is that of the incident: struck, killed; not found, freed
	Once       bool     // somebody does it once in a story: resigned, was appointed
	Light      bool     // the type says nothing without its object: "reached", "led to"
	Says       bool     // what its actor holds is told in a clause behind it, "forecast that …", as behind claims that report
	OfIncident string   // what a count of an incident says instead: the dead of a crash were killed; empty for most
	OfPeople   string   // what it says of people whom it counts: sank, they were killed; empty for most
	Opposite   []string // the types that it rules out, named on both sides
	Implies    []string // the types that it is a case of, directly
	Fate       string   // what becomes by it of whom it befalls: "dead", "alive", "held", "fled"; empty for most
	Field      string   // "casualties", "economy", …
	Label      string   // English: "killed"
}

type claimIndex struct {
	list  []ClaimType // in the order of claims.txt
	byID  map[string]int
	slots []int32 // a hash table of byID, each place from 1, for quick looks; a power of two in number
}

// claimTable is the index of all claim types, which is asked for so often that a
// look at a pointer goes before the lock.
func claimTable() *claimIndex {
	if ix := claimsRead.Load(); ix != nil {
		return ix
	}
	return readClaims()
}

var claimsRead atomic.Pointer[claimIndex]

var readClaims = sync.OnceValue(func() *claimIndex {
	lines, err := parseTable("claims.txt", claimsText, "roles", "counts", "grows", "moves", "varies", "level", "toll", "incident", "once", "light", "of-incident", "of-people", "says", "opposite", "implies", "fate", "field", "label")
	if err != nil {
		panic(err)
	}
	types, err := newClaims(lines)
	if err != nil {
		panic(err)
	}
	claimsRead.Store(&types)
	return &types
})

// Claims are all claim types, field by field.
func Claims() []ClaimType { return slices.Clone(claimTable().list) }

// ClaimByID is the claim type with that id, which must not be written to; ok is
// false where the table has none, as for open claims ("lemma:…"), and the type zero.
func ClaimByID(id string) (c *ClaimType, ok bool) {
	if id == "" || strings.HasPrefix(id, "lemma:") {
		return &noClaim, false // as most are that are asked for
	}
	types := claimTable()
	for at := hashID(id); ; at++ {
		i := types.slots[at&uint32(len(types.slots)-1)]
		if i == 0 {
			return &noClaim, false
		}
		if c := &types.list[i-1]; c.ID == id {
			return c, true
		}
	}
}

// hashID spreads ids by their first and last four bytes and their length.
func hashID(id string) uint32 {
	n := len(id)
	if n < 4 {
		return uint32(n) + uint32(id[0])<<8 + uint32(id[n-1])<<16
	}
	first, last := id[:4], id[n-4:]
	h := uint64(first[0]) | uint64(first[1])<<8 | uint64(first[2])<<16 | uint64(first[3])<<24 |
		uint64(last[0])<<32 | uint64(last[1])<<40 | uint64(last[2])<<48 | uint64(last[3])<<56
	return uint32((h + uint64(n)) * 0x9E3779B97F4A7C15 >> 40)
}

// place fills the slots, of which three in four stay free.
func (ix *claimIndex) place() {
	size := 1
	for size < 4*len(ix.list) {
		size *= 2
	}
	ix.slots = make([]int32, size)
	for i := range ix.list {
		at := hashID(ix.list[i].ID)
		for ix.slots[at&uint32(size-1)] != 0 {
			at++
		}
		ix.slots[at&uint32(size-1)] = int32(i + 1)
	}
}

var noClaim ClaimType

// ClaimImplies reports whether what is an a is a b too, over any number of
// steps: killed is killed or wounded. A claim implies itself.
func ClaimImplies(a, b string) bool {
	if a == b {
		return true
	}
	c, _ := ClaimByID(a)
	for _, next := range c.Implies {
		if ClaimImplies(next, b) {
			return true
		}
	}
	return false
}

// ClaimOpposes reports whether a and b cannot both be said of the same thing:
// arrested and freed. It is the same for (b, a), and never true of (a, a).
func ClaimOpposes(a, b string) bool {
	c, _ := ClaimByID(a)
	return slices.Contains(c.Opposite, b)
}

// newClaims checks ids against each other and writes opposites on both sides.
// No type implies itself by way of others.
func newClaims(lines []tableLine) (claimIndex, error) {
	ix := claimIndex{byID: make(map[string]int, len(lines))}
	for _, l := range lines {
		if _, twice := ix.byID[l.id]; twice {
			return ix, l.errorf("the claim type %q stands twice; keep one", l.id)
		}
		ix.byID[l.id] = len(ix.list)
		ix.list = append(ix.list, ClaimType{
			ID: l.id, Roles: l.list("roles"), Counts: l.get("counts"),
			Grows: l.get("grows") == "yes", Moves: l.get("moves") == "yes", Varies: l.get("varies") == "yes", Level: l.get("level") == "yes", Toll: l.get("toll"), Incident: l.get("incident") == "yes", Once: l.get("once") == "yes", Light: l.get("light") == "yes",
			Says:       l.get("says") == "yes" || l.get("field") == "reporting",
			OfIncident: l.get("of-incident"),
			OfPeople:   l.get("of-people"),
			Opposite:   l.list("opposite"), Implies: l.list("implies"), Fate: l.get("fate"),
			Field: l.get("field"), Label: strings.ReplaceAll(l.get("label"), "_", " "),
		})
	}
	for i, l := range lines {
		if err := ix.link(i, l); err != nil {
			return ix, err
		}
	}
	ix.place()
	return ix, nil
}

func (ix claimIndex) link(i int, l tableLine) error {
	for _, other := range l.list("opposite") {
		j, ok := ix.byID[other]
		if !ok || i == j {
			return l.errorf("opposite=%s is no other claim type; mend the name", other)
		}
		if !slices.Contains(ix.list[j].Opposite, l.id) {
			ix.list[j].Opposite = append(ix.list[j].Opposite, l.id)
		}
	}
	for _, above := range l.list("implies") {
		if j, ok := ix.byID[above]; !ok || ix.reaches(j, i, len(ix.list)) {
			return l.errorf("implies=%s is no claim type, or leads back to %q; mend the name", above, l.id)
		}
	}
	if of := l.get("of-people"); of != "" {
		if _, ok := ix.byID[of]; !ok {
			return l.errorf("of-people=%s is no claim type; mend the name", of)
		}
	}
	if of := l.get("of-incident"); of != "" {
		if j, ok := ix.byID[of]; !ok || ix.list[j].Toll == "" || ix.list[j].Toll != ix.list[i].Toll {
			return l.errorf("of-incident=%s is no claim type of the same toll; mend the name", of)
		}
	}
	for _, key := range []string{"roles", "field", "label"} {
		if l.get(key) == "" {
			return l.errorf("%q has no %s; add %s=", l.id, key, key)
		}
	}
	return nil
}

// reaches reports whether type from implies type to in at most so many steps.
func (ix claimIndex) reaches(from, to, steps int) bool {
	if from == to {
		return true
	}
	for _, next := range ix.list[from].Implies {
		if j, ok := ix.byID[next]; ok && steps > 0 && ix.reaches(j, to, steps-1) {
			return true
		}
	}
	return false
}
