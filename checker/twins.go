package checker

import (
	"slices"

	"crosscheck/facts"
)

// twins are the reports that stand in a story more than once, word for word and
// read alike. One of them is compared; the others stand beside it, so that a
// report given twice changes no verdict.
type twins struct {
	docs  map[string][]string // id of a report to those of its copies
	facts map[string][]string // id of a fact to those of the copies
	at    map[string]int      // id of a fact to its place in the story
}

// withoutTwins is the story with each report once, and what was left out; nil
// where nothing was.
func withoutTwins(story *facts.Story) (facts.Story, *twins) {
	ranges := make([][2]int, len(story.Documents)) // of each document its facts
	for d, i := 0, 0; d < len(story.Documents); d++ {
		ranges[d][0] = i
		for i < len(story.Facts) && story.Facts[i].Document == story.Documents[d].ID {
			i++
		}
		ranges[d][1] = i
	}
	t := &twins{docs: make(map[string][]string), facts: make(map[string][]string), at: make(map[string]int)}
	var kept []int
	left := 0                       // how many facts the kept have
	first := make(map[string][]int) // the documents of one text that are kept
	for d := range story.Documents {
		doc := &story.Documents[d]
		mine := story.Facts[ranges[d][0]:ranges[d][1]]
		of := slices.IndexFunc(first[doc.Text], func(o int) bool {
			return alikeRead(doc, &story.Documents[o], mine, story.Facts[ranges[o][0]:ranges[o][1]])
		})
		if of < 0 {
			first[doc.Text] = append(first[doc.Text], d)
			kept, left = append(kept, d), left+len(mine)
			continue
		}
		o := first[doc.Text][of]
		t.docs[story.Documents[o].ID] = append(t.docs[story.Documents[o].ID], doc.ID)
		for i := range mine {
			id := story.Facts[ranges[o][0]+i].ID
			t.facts[id] = append(t.facts[id], mine[i].ID)
		}
	}
	if len(t.docs) == 0 {
		return *story, nil
	}
	for i := range story.Facts {
		t.at[story.Facts[i].ID] = i
	}
	out := *story
	out.Documents, out.Facts = make([]facts.Document, 0, len(kept)), make([]facts.Fact, 0, left)
	for _, d := range kept {
		out.Documents, out.Facts = append(out.Documents, story.Documents[d]), append(out.Facts, story.Facts[ranges[d][0]:ranges[d][1]]...)
	}
	return out, t
}

// alikeRead reports whether two documents of one text were read alike.
func alikeRead(a, b *facts.Document, fs, gs []facts.Fact) bool {
	return a.Role == b.Role && a.Body == b.Body && a.Anchor.Day == b.Anchor.Day && slices.EqualFunc(fs, gs, func(f, g facts.Fact) bool {
		return f.Evidence == g.Evidence && f.Claim == g.Claim && f.Number.Span == g.Number.Span && f.Date.Date == g.Date.Date && f.Happening == g.Happening
	})
}

// add puts the copies beside the reports that were compared. What one report
// alone told is now told by several of one origin, which agree.
func (t *twins) add(findings []Finding) {
	if t == nil {
		return
	}
	for i := range findings {
		f := &findings[i]
		told := false
		for s := range f.Sides {
			told = t.beside(&f.Sides[s].Facts, t.facts) || told
		}
		if told && f.Verdict == Lone {
			f.Verdict, f.Rule = Agree, f.Slot.String()+"/same"
		}
		t.beside(&f.Silent, t.docs)
		slices.Sort(f.Silent)
		if len(f.Silent) > mostSilent {
			f.Silent = nil
		}
	}
}

// beside adds to a list of ids those of their copies, in the order of the story.
func (t *twins) beside(ids *[]string, copies map[string][]string) bool {
	n := len(*ids)
	for _, id := range (*ids)[:n] {
		*ids = append(*ids, copies[id]...)
	}
	order := func(a, b string) int { return t.at[a] - t.at[b] }
	if !slices.IsSortedFunc(*ids, order) {
		slices.SortStableFunc(*ids, order)
	}
	return len(*ids) > n
}
