package extract

import (
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// memory is what a builder finds out of words, heads and mentions, and nothing that
// outlasts it: the next builder uses it again.
type memory struct {
	figureAt  []bool  // a figure begins at this word
	owned     []bool  // the word is what a figure counts
	named     []bool  // the word goes on a name
	headAt    []int32 // 1 + the head that holds this word
	used      []bool  // a fact rests on this head
	heads     []int   // 0, 1, 2 …: those of a sentence are a part of it
	ranks     []int32 // 1 + the place of the term of this word among the sorted terms, 0 where it has none
	sorted    []string
	prefixes  []uint64 // see rank and sort
	order     []int32  // see sort
	asked     asked    // by terms, last
	filed     ofSorts  // the mentions of all sentences
	dated     []int    // see tieDates
	happening []int    // of each sentence
	recalled  []int32  // of each word, the happening that it speaks of beside that of its sentence, or 0
	headOf    []int    // of each fact that is out, or -1
}

// builders are those whose reports are done.
var builders = sync.Pool{New: func() any { return new(builder) }}

// done leaves nothing of its report in the memory of a builder, which begins the lists of
// the next one in the block where those of this one end.
func (b *builder) done() {
	clear(b.sorted)
	b.sorted, b.prefixes, b.filed, b.headOf, b.asked = b.sorted[:0], b.prefixes[:0], b.filed.empty(), b.headOf[:0], asked{ranks: b.asked.ranks[:0]}
	*b = builder{memory: b.memory, block: b.block}
	builders.Put(b)
}

func (b *builder) begin(in Input) {
	n := len(in.Words) + 1
	b.Input, b.out = in, make([]facts.Fact, 0, len(in.Heads)+1)
	b.figureAt, b.owned, b.named, b.headAt, b.recalled = text.Room(b.figureAt, n), text.Room(b.owned, n), text.Room(b.named, n), text.Room(b.headAt, n), text.Room(b.recalled, n)
	b.used, b.heads = text.Room(b.used, len(in.Heads)), text.Room(b.heads, len(in.Heads))
	b.rank()
	for i := range in.Mentions {
		if m := &in.Mentions[i]; isFigure(m) {
			b.figureAt[m.First] = true
			for w := m.First + 1; w < m.Last; w++ {
				b.owned[w] = true
			}
		} else if m.Kind == Actor || m.Kind == Place {
			for w := m.First + 1; w < m.Last; w++ {
				b.named[w] = true
			}
		}
	}
	for i := range in.Heads {
		b.heads[i] = i
		for w := in.Heads[i].First; w < in.Heads[i].Last; w++ {
			b.headAt[w] = int32(i + 1)
		}
	}
}
