package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed kinds.txt
var kindsText string

// Kind is a sort of thing that news counts, one line of kinds.txt.
type Kind struct {
	ID      string   // "soldier"
	Parents []string // the kinds that contain it directly: "security-forces"
	Unit    string   // "person" for people, inherited from the parents; else empty
	Like    []string // other kinds that one figure may count as well: a vote and the lawmaker who gives it
}

var kindTable = sync.OnceValue(func() map[string]Kind {
	lines, err := parseTable("kinds.txt", kindsText, "parent", "unit", "like")
	if err != nil {
		panic(err)
	}
	kinds, err := newKinds(lines)
	if err != nil {
		panic(err)
	}
	return kinds
})

// KindByID is the kind with that id; ok is false where the table has none.
func KindByID(id string) (k Kind, ok bool) {
	k, ok = kindTable()[id]
	return k, ok
}

// Kinds are all kinds, sorted by id.
func Kinds() []Kind {
	var all []Kind
	for _, k := range kindTable() {
		all = append(all, k)
	}
	slices.SortFunc(all, func(a, b Kind) int { return strings.Compare(a.ID, b.ID) })
	return all
}

// KindContains reports whether every inner is an outer: a soldier is a person.
// A kind contains itself; an id that the table lacks contains and is contained
// in nothing else.
func KindContains(outer, inner string) bool {
	if outer == inner {
		return true
	}
	for _, p := range kindTable()[inner].Parents {
		if KindContains(outer, p) {
			return true
		}
	}
	return false
}

// KindsLike reports whether one figure may count either of two kinds of which none
// contains the other: 13 votes, 13 lawmakers. It is symmetric.
func KindsLike(a, b string) bool {
	return slices.Contains(kindTable()[a].Like, b) || slices.Contains(kindTable()[b].Like, a)
}

// KindUnit is the unit that figures of the kind count in: "person" for people,
// and empty for other things and for ids that the table lacks.
func KindUnit(id string) string { return kindTable()[id].Unit }

// newKinds checks that parents exist and lie above their kinds in the table,
// which also rules out circles, and hands units down.
func newKinds(lines []tableLine) (map[string]Kind, error) {
	kinds := make(map[string]Kind, len(lines))
	for _, l := range lines {
		k := Kind{ID: l.id, Parents: l.list("parent"), Unit: l.get("unit"), Like: l.list("like")}
		if _, twice := kinds[k.ID]; twice {
			return nil, l.errorf("the kind %q stands twice; keep one", k.ID)
		}
		for _, p := range k.Like {
			if _, ok := kinds[p]; !ok {
				return nil, l.errorf("%q, which is like it, is not above %q; put its line above, or mend the name", p, k.ID)
			}
		}
		for _, p := range k.Parents {
			parent, ok := kinds[p]
			if !ok {
				return nil, l.errorf("the parent %q is not above %q; put its line above, or mend the name", p, k.ID)
			}
			if k.Unit == "" {
				k.Unit = parent.Unit
			}
		}
		kinds[k.ID] = k
	}
	return kinds, nil
}
