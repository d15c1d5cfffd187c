package morph

import "crosscheck/facts/text"

// Text is the words of a text, each analysed once where it is asked for: most
// words of a report have stood in it before. It is not for use by several
// goroutines at once; a report has its own.
type Text struct {
	words  []text.Word
	at     []int32 // of each word that is the first of its key, 1 + its place among the known
	known  int
	blocks [][]kept // of blockSize each, so that none is moved
}

const blockSize = 64

// kept is what is kept of a word.
type kept struct {
	best     Reading
	ok       bool
	function bool
	lemma    string // empty where nobody has asked for it
}

// NewText is a Text of all words of a text.
func NewText(words []text.Word) *Text { return &Text{words: words} }

func (t *Text) word(i int) *kept {
	if t.at == nil {
		t.at = make([]int32, len(t.words))
	}
	place := &t.at[t.words[i].First]
	if *place == 0 {
		if t.known%blockSize == 0 {
			t.blocks = append(t.blocks, make([]kept, blockSize))
		}
		t.known++
		*place = int32(t.known)
		readings := Analyse(t.words[i].Key)
		k := &t.blocks[(t.known-1)/blockSize][(t.known-1)%blockSize]
		k.best, k.ok = readings.Best()
		k.function = k.ok && k.best.function()
	}
	return &t.blocks[(*place-1)/blockSize][(*place-1)%blockSize]
}

// Best is the first reading of word i; ok is false for an unknown word. It must
// not be written to.
func (t *Text) Best(i int) (best *Reading, ok bool) {
	k := t.word(i)
	return &k.best, k.ok
}

// IsVerb is the function IsVerb for word i.
func (t *Text) IsVerb(i int) (tense Tense, ok bool) {
	k := t.word(i)
	return k.best.Tense, k.best.POS == Verb
}

// IsFunction is the function IsFunction for word i.
func (t *Text) IsFunction(i int) bool { return t.word(i).function }

// Lemma is the function Lemma for word i.
func (t *Text) Lemma(i int) string {
	k := t.word(i)
	if k.lemma == "" {
		if k.lemma = k.best.Meet(); !k.ok {
			k.lemma = bare(t.words[i].Key)
		}
	}
	return k.lemma
}
