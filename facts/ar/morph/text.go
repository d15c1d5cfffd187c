package morph

import (
	"sync/atomic"

	"crosscheck/facts/text"
)

// Text is the words of a text, each analysed once where it is asked for: most
// words of a report have stood in it before. It is not for use by several
// goroutines at once; a report has its own.
type Text struct {
	words []text.Word
	kept  []*kept // of each word that is the first of its key; nil where nobody has asked
}

// NewText is a Text of all words of a text.
func NewText(words []text.Word) *Text { return &Text{words, make([]*kept, len(words))} }

// Reset makes t a Text of the words of another text, in the same memory.
func (t *Text) Reset(words []text.Word) { t.words, t.kept = words, text.Room(t.kept, len(words)) }

func (t *Text) word(i int) *kept {
	if k := t.kept[t.words[i].First]; k != nil {
		return k
	}
	return t.ask(i)
}

func (t *Text) ask(i int) *kept {
	k := know(t.words[i].Key)
	t.kept[t.words[i].First] = k
	return k
}

// Note is what of says of the key of word i, which is never 0: kept for all texts of the
// process beside the readings, for the one package that asks.
func (t *Text) Note(i int, of func(key string) uint32) uint32 {
	k := t.word(i)
	note := atomic.LoadUint32(&k.note)
	if note == 0 {
		note = of(t.words[i].Key)
		atomic.StoreUint32(&k.note, note)
	}
	return note
}

// Keep is what find says of the key of word i, which must not be written to, nor hold the
// key: kept beside the readings as Note keeps its notes, for the one package that asks.
func (t *Text) Keep(i int, find func(key string) any) any {
	k := t.word(i)
	x := k.other.Load()
	if x == nil {
		x = find(t.words[i].Key)
		k.other.Store(x)
	}
	return x
}

// First is the best reading of word i with that part of speech. It must not be
// written to.
func (t *Text) First(i int, pos POS) (reading *Reading, ok bool) {
	list := t.word(i).readings.list
	for k := range list {
		if list[k].POS == pos {
			return &list[k], true
		}
	}
	return &noReading, false
}

// Best is the first reading of word i; ok is false for an unknown word. It must
// not be written to.
func (t *Text) Best(i int) (best *Reading, ok bool) {
	k := t.word(i)
	return k.best(), k.readings.Len() > 0
}

// IsVerb is the function IsVerb for word i.
func (t *Text) IsVerb(i int) (tense Tense, ok bool) {
	k := t.word(i)
	return k.best().Tense, k.best().POS == Verb
}

// IsFunction is the function IsFunction for word i.
func (t *Text) IsFunction(i int) bool { return t.word(i).function }

// Lemma is the function Lemma for word i.
func (t *Text) Lemma(i int) string { return t.word(i).lemma }
