package story

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// Join gives one id to people, places and bodies that the reports of a story
// spell or name differently, and writes it into the facts:
//
//   - people of different reports whose names have a word in common and are
//     otherwise spellings of one another (توكور غوساو, توكور جوسو), or of whom
//     one name is the other with words left out (first or last one kept);
//   - a last name alone, where the story has one person with it;
//   - unlisted places that sound the same (سروج, سوروتش), and places of one name;
//   - a body or office without its country (org:army), where the story has one
//     such country only.
//
// Two people who stand in one report under different names stay apart, and so
// does what two others could be.
func Join(fs []facts.Fact) {
	j := &joiner{names: map[string]*name{}, to: map[string]string{}}
	for i := range fs {
		for _, ref := range refs(&fs[i]) {
			j.note(*ref, fs[i].Document)
		}
	}
	j.people()
	j.places()
	j.bodies()
	for i := range fs {
		for _, ref := range refs(&fs[i]) {
			if to := j.root(ref.ID); to != ref.ID {
				ref.ID = to
				joined(&fs[i], ref)
			}
		}
	}
}

// refs are the places of a fact that name somebody or something.
func refs(f *facts.Fact) []*facts.Ref {
	all := []*facts.Ref{&f.Actor, &f.Place, &f.Said.Speaker, &f.Said.Via}
	for i := range f.Parties {
		all = append(all, &f.Parties[i].Ref)
	}
	for i := range f.Holders {
		all = append(all, &f.Holders[i].Ref)
	}
	for i := range f.Wheres {
		if w := &f.Wheres[i]; w.Role == facts.From || w.Role == facts.To || w.Role == facts.Next || w.Role == facts.Named {
			all = append(all, &w.Ref)
		}
	}
	return slices.DeleteFunc(all, func(r *facts.Ref) bool { return r.IsZero() })
}

// name is one id of the story.
type name struct {
	id     string
	parts  []string // folded words of a person's name
	label  string   // folded name of a place
	docs   map[string]bool
	listed bool // the id is of a list, not made of the name
}

// joiner holds the ids of a story; to leads from an id to the one that it is
// joined to.
type joiner struct {
	names map[string]*name
	to    map[string]string
}

func (j *joiner) note(r facts.Ref, doc string) {
	n, ok := j.names[r.ID]
	if !ok {
		_, rest, _ := strings.Cut(r.ID, ":")
		n = &name{id: r.ID, docs: map[string]bool{}, listed: ascii(rest), label: text.Fold(r.Name)}
		n.parts = strings.FieldsFunc(rest, func(c rune) bool { return c == '-' })
		if n.listed {
			n.parts = strings.Fields(n.label)
		} else if strings.HasPrefix(r.ID, "place:") {
			n.label = strings.Join(n.parts, " ")
		}
		j.names[r.ID] = n
	}
	n.docs[doc] = true
}

func ascii(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return c >= 0x80 }) < 0
}

// root is the id that id is joined to.
func (j *joiner) root(id string) string {
	for {
		next, ok := j.to[id]
		if !ok {
			return id
		}
		id = next
	}
}

// join makes one of two ids: the listed one stays, then the longer name, then
// the one of more reports, then the first by its letters.
func (j *joiner) join(a, b string) {
	x, y := j.names[j.root(a)], j.names[j.root(b)]
	if x == y {
		return
	}
	if before(y, x) {
		x, y = y, x
	}
	j.to[y.id] = x.id
	maps.Copy(x.docs, y.docs)
}

func before(x, y *name) bool {
	if x.listed != y.listed {
		return x.listed
	}
	return cmp.Or(cmp.Compare(len(y.parts), len(x.parts)), cmp.Compare(len(y.docs), len(x.docs)), strings.Compare(x.id, y.id)) < 0
}

// apart reports whether two ids may not be joined: both are listed, or one
// report has both.
func (j *joiner) apart(a, b *name) bool {
	x, y := j.names[j.root(a.id)], j.names[j.root(b.id)]
	if x.listed && y.listed {
		return true
	}
	for doc := range x.docs {
		if y.docs[doc] {
			return true
		}
	}
	return false
}

// with are the names whose ids begin so, in order.
func (j *joiner) with(prefix string) []*name {
	var out []*name
	for _, id := range slices.Sorted(maps.Keys(j.names)) {
		if strings.HasPrefix(id, prefix) {
			out = append(out, j.names[id])
		}
	}
	return out
}

// bodies joins what lacks a country to the one of its kind that has one.
func (j *joiner) bodies() {
	for _, prefix := range []string{"org:", "group:", "role:"} {
		all := j.with(prefix)
		in := make(map[string][]string) // an id, and the same with each country
		for _, n := range all {
			if i := strings.LastIndexByte(n.id, ':'); len(n.id)-i == len(":xx") {
				in[n.id[:i]] = append(in[n.id[:i]], n.id)
			}
		}
		for _, n := range all {
			if of := in[n.id]; len(of) == 1 && j.root(n.id) == n.id {
				j.to[n.id] = of[0]
			}
		}
	}
}
