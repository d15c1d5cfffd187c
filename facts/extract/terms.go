package extract

import (
	"slices"
	"strings"

	"crosscheck/facts/text"
)

// asked is the content words of the clause that terms was asked for last: most facts
// share theirs with the one before.
type asked struct {
	first, last int
	ranks       []int32 // sorted
	all         []string
}

// terms is the content words of words first..last-1 without the mention's own
// figure, each once, sorted.
func (b *builder) terms(first, last int, m *Mention) []string {
	t := &b.asked
	if t.first != first || t.last != last {
		t.first, t.last, t.ranks = first, last, b.ranked(t.ranks[:0], first, last)
		slices.Sort(t.ranks)
		t.all = b.pick(t.ranks, nil)
	}
	if m.Kind == Quantity {
		return t.all
	}
	var buf [16]int32
	own := b.ranked(buf[:0], max(first, m.First), min(last, m.Last))
	if len(own) == 0 {
		return t.all
	}
	return b.pick(t.ranks, own)
}

// near is terms of the few words around a mention.
func (b *builder) near(first, last int, m *Mention) []string {
	var buf [4 * nearWords]int32
	ranks := buf[:0]
	if m.Kind == Quantity {
		ranks = b.ranked(ranks, first, last)
	} else {
		ranks = b.ranked(b.ranked(ranks, first, m.First), m.Last, last)
	}
	slices.Sort(ranks)
	return b.pick(ranks, nil)
}

// object is the terms of what a denied deed was done to, in their order.
func (b *builder) object(h *Head) (out []string) {
	for at := h.Object[0]; at < h.Object[1]; at++ {
		if t := b.Terms[at]; t != "" {
			out = append(out, t)
		}
	}
	return out
}

// ranked appends the ranks of the terms of words first..last-1.
func (b *builder) ranked(out []int32, first, last int) []int32 {
	for i := first; i < last; i++ {
		if r := b.ranks[i]; r > 0 {
			out = append(out, r)
		}
	}
	return out
}

// pick is the terms of sorted ranks, each once, but for those that stand no more
// often among ranks than without, which is in no order.
func (b *builder) pick(ranks, without []int32) []string {
	if len(ranks) == 0 {
		return nil
	}
	n, out := 0, b.strings(len(ranks))
	for i := 0; i < len(ranks); {
		from, left := i, 0
		for i < len(ranks) && ranks[i] == ranks[from] {
			i++
		}
		for _, r := range without {
			if r == ranks[from] {
				left++
			}
		}
		if i-from > left {
			out[n] = b.sorted[ranks[from]-1]
			n++
		}
	}
	b.block = b.block[:len(b.block)-len(ranks)+n]
	if n == 0 {
		return nil
	}
	return out[:n:n]
}

// stringBlock is how many strings the lists of terms share a block of memory by.
const stringBlock = 512

// strings is room for n strings in a block that others share.
func (b *builder) strings(n int) []string {
	if cap(b.block)-len(b.block) < n {
		b.block = make([]string, 0, max(n, stringBlock))
	}
	from := len(b.block)
	b.block = b.block[:from+n]
	return b.block[from : from+n : from+n]
}

// rank sorts the terms of the report once, for all facts.
func (b *builder) rank() {
	b.ranks = text.Room(b.ranks, len(b.Terms))
	all := b.prefixes
	for i, t := range b.Terms {
		switch first := int(b.Words[i].First); {
		case t == "":
		case first < i && b.Terms[first] == t:
			b.ranks[i] = -1 // that of the first
		default:
			all = append(all, opens(t)<<wordBits|uint64(i))
		}
	}
	b.prefixes = all
	slices.Sort(all)
	for from := 0; from < len(all); {
		to := from + 1
		for to < len(all) && all[to]>>wordBits == all[from]>>wordBits {
			to++
		}
		same := all[from:to]
		if len(same) > 1 {
			slices.SortFunc(same, func(x, y uint64) int { return strings.Compare(b.Terms[x&wordMask], b.Terms[y&wordMask]) })
		}
		for _, x := range same {
			t := b.Terms[x&wordMask]
			if n := len(b.sorted); n == 0 || b.sorted[n-1] != t {
				b.sorted = append(b.sorted, t)
			}
			b.ranks[x&wordMask] = int32(len(b.sorted))
		}
		from = to
	}
	for i, rank := range b.ranks {
		if rank < 0 {
			b.ranks[i] = b.ranks[b.Words[i].First]
		}
	}
}

// The bits of a word in what rank sorts.
const (
	wordBits = 32
	wordMask = 1<<wordBits - 1
)

// opens is where the first four characters of a term put it among the others, in 32
// bits: terms of which it differs stand in the order of strings. What is neither ASCII
// nor a letter from U+0600 to U+067F hides all that follows.
func opens(term string) (bits uint64) {
	const ascii, between, letters, behind = 2, 98, 99, 255
	for shift := 24; shift >= 0 && term != ""; shift -= 8 {
		switch c := term[0]; {
		case c < ' ':
			return bits | 1<<shift
		case c < 0x80:
			bits |= uint64(ascii+c-' ') << shift
			term = term[1:]
		case c < 0xd8:
			return bits | between<<shift
		case c > 0xd9:
			return bits | behind<<shift
		case len(term) < 2:
			return bits | letters<<shift
		default:
			bits |= uint64(letters+(c&1<<6|term[1]&0x3f)) << shift
			term = term[2:]
		}
	}
	return bits
}
