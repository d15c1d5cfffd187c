package extract

// inSentence is what one sentence holds, as indexes into the input.
type inSentence struct {
	*Sentence
	index int
	heads []int
	ofSorts
}

func (b *builder) collect(i int) inSentence {
	s := inSentence{Sentence: &b.Sentences[i], index: i}
	for b.next.head < len(b.Heads) && b.Heads[b.next.head].First < s.First {
		b.next.head++
	}
	first := b.next.head
	for b.next.head < len(b.Heads) && b.Heads[b.next.head].First < s.Last {
		b.next.head++
	}
	s.heads = b.heads[first:b.next.head]
	from := b.filed.counts()
	for ; b.next.mention < len(b.Mentions) && b.Mentions[b.next.mention].First < s.Last; b.next.mention++ {
		if m := &b.Mentions[b.next.mention]; m.First >= s.First && m.Last <= s.Last && !m.Idle {
			b.add(m, from.figures)
		}
	}
	s.ofSorts = b.filed.from(from)
	return s
}

// ofSorts is mentions by what they are.
type ofSorts struct{ figures, dates, actors, places []*Mention }

// counts is how many there are of each.
func (o *ofSorts) counts() sortCounts {
	return sortCounts{len(o.figures), len(o.dates), len(o.actors), len(o.places)}
}

type sortCounts struct{ figures, dates, actors, places int }

// from is those behind the first so many of each.
func (o *ofSorts) from(n sortCounts) ofSorts {
	return ofSorts{o.figures[n.figures:], o.dates[n.dates:], o.actors[n.actors:], o.places[n.places:]}
}

// empty is the same memory without mentions.
func (o *ofSorts) empty() ofSorts {
	clear(o.figures)
	clear(o.dates)
	clear(o.actors)
	clear(o.places)
	return ofSorts{o.figures[:0], o.dates[:0], o.actors[:0], o.places[:0]}
}

// add files a mention of a sentence whose figures begin at place from. Of the readings
// of one figure the widest counts: a quantity beside its number.
func (b *builder) add(m *Mention, from int) {
	f := &b.filed
	switch m.Kind {
	case Date:
		f.dates = append(f.dates, m)
	case Actor:
		f.actors = append(f.actors, m)
	case Place:
		f.places = append(f.places, m)
	default:
		for i := from; i < len(f.figures); i++ {
			if f.figures[i].Span.Overlaps(m.Span) {
				if m.Kind != Number {
					f.figures[i] = m
				}
				return
			}
		}
		f.figures = append(f.figures, m)
	}
}
