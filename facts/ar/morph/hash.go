package morph

import "crosscheck/facts/ar/morph/internal/pack"

// slotBits is the size of the hash table of the listed words: 2^13 slots, of
// which at most half are taken.
const slotBits = 13

func slot(c pack.Code) int { return int(uint64(c) * 0x9E3779B97F4A7C15 >> (64 - slotBits)) }

// find is what the lists say of a word; the code of the answer is 0 where they
// say nothing.
func (l *lists) find(c pack.Code) *hand {
	for at := slot(c); ; at = (at + 1) & (1<<slotBits - 1) {
		i := l.slots[at]
		if i == 0 || l.words[i].code == c {
			return &l.words[i]
		}
	}
}

// insert makes room for a word that find does not know.
func (l *lists) insert(c pack.Code) *hand {
	if 2*len(l.words) >= 1<<slotBits {
		panic("the lists hold too many words; raise slotBits")
	}
	at := slot(c)
	for l.slots[at] != 0 {
		at = (at + 1) & (1<<slotBits - 1)
	}
	l.slots[at] = uint16(len(l.words))
	l.words = append(l.words, hand{code: c})
	return &l.words[len(l.words)-1]
}
