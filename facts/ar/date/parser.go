package date

import (
	"strings"
	"sync"
	"unicode/utf8"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// longest is the length in bytes beyond which dates that stand side by side
// are no longer read as one.
const longest = 150

// Read gives the dates of a text in their order. words are all words of s.
func Read(s string, words []text.Word) []extract.Mention { return Append(nil, s, words) }

// Find is Read for a text whose words nobody else asks for: it does without a
// table of those that have stood before, and in memory that it uses again.
func Find(s string) []extract.Mention {
	f := finders.Get().(*finder)
	defer finders.Put(f)
	f.reset(s, f.Words(s))
	return f.all(nil)
}

// finder is the memory that texts are read in, one after the other.
type finder struct {
	text.Splitter
	parser
}

var finders = sync.Pool{New: func() any { return new(finder) }}

// Append puts what Read gives behind out.
func Append(out []extract.Mention, s string, words []text.Word) []extract.Mention {
	f := finders.Get().(*finder)
	defer finders.Put(f)
	f.reset(s, words)
	out = f.all(out)
	f.s, f.words = "", nil // which are the caller's
	return out
}

// all puts the dates of the text behind out.
func (p *parser) all(out []extract.Mention) []extract.Mention {
	from, end := len(out), 0
	for _, at := range p.begin {
		at := int(at)
		if at < end {
			continue
		}
		n, ok := p.date(at)
		if !ok {
			end = p.blocked
			continue
		}
		if out == nil {
			out = make([]extract.Mention, 0, (len(p.words)-at)/32+1)
		}
		n.when = p.inContext(n, at, out[from:])
		out = append(out, extract.Mention{})
		p.mention(&out[len(out)-1], at, n)
		end = n.end
	}
	return out
}

// parser reads one text.
type parser struct {
	s     string
	words []text.Word
	lists *lists
	at    []int32 // of each word, the place in toks
	begin []int32 // the words that a date may begin with
	toks  []tok   // the first as the constants below have them, then those that known has
	known *known
	start int // the first word of the date that is being read

	blocked int      // the word behind a date that is part of a name
	read    [4]point // what point has read, by the last bits of the word
}

// The first places in toks are those of words that the lists lack.
const (
	unlisted = iota
	signs
	inDigits    // of other widths than the next two
	shortNumber // in up to two digits
	yearNumber  // in four digits
	unknown     // here; what follows makes no phrase with them
)

// numberOf are the places of numbers by how many digits they have.
var numberOf = [...]int32{1: shortNumber, 2: shortNumber, 3: inDigits, 4: yearNumber, 5: inDigits}

// reset makes p ready for a text, and uses its memory again.
func (p *parser) reset(s string, words []text.Word) {
	l := theLists()
	if p.known == nil {
		p.known = new(known)
		p.toks = append(make([]tok, 0, 2*firstHere), l.unlisted...)[:firstHere]
	}
	if cap(p.at) < len(words) {
		p.at = make([]int32, len(words)+len(words)/4)
	}
	*p = parser{s: s, words: words, lists: l, at: p.at[:len(words)], begin: p.begin[:0], toks: p.toks[:firstHere], known: p.known}
	places, begin, forms := p.at, p.begin, l.forms
	for i := range words {
		w, at := &words[i], int32(unlisted)
		switch {
		case w.Kind == text.Digits:
			at = numberOf[min(len(w.Key), len(numberOf)-1)]
		case w.Kind == text.Punct:
			at = signs
		case int(w.First) == i || places[w.First] != unlisted:
			if hash := lexicon.Hash(w.Key); forms.HasHash(hash) {
				at = p.lookUp(i, hash)
			}
		}
		places[i] = at
		if at != unlisted && p.toks[at].rules&mayBegin != 0 {
			begin = append(begin, int32(i))
		}
	}
	p.begin = begin
}

// known are words of the lists that stood in this text or another, by their hash, as
// they read where no phrase goes on behind them.
type known struct {
	slots [2 * mostKnown]int16 // a hash table of places in words; 0 is free
	words [1 + mostKnown]knownWord
	n     int16 // of words, the first of which is none
}

// knownWord is a word with the node of its phrases, and whether they have other words.
type knownWord struct {
	key    string
	node   int32
	goesOn bool
}

// mostKnown is how many of them are kept.
const mostKnown = 1024

// firstHere is the first place in toks of words with those behind them in this text.
const firstHere = unknown + 1 + mostKnown

// find is the slot of a word: that which has it, or a free one.
func (k *known) find(hash uint64, key string) *int16 {
	for at := hash; ; at++ {
		slot := &k.slots[at%uint64(len(k.slots))]
		if *slot == 0 || k.words[*slot].key == key {
			return slot
		}
	}
}

// point is what the function point has read at a word.
type point struct {
	node
	word, start int // 1 + the word, and the first of the date
	blocked     int
}

// tok is a word, or several, found in the lists.
type tok struct {
	entries []int32
	n       int  // words
	clitic  int  // bytes of the folded key before the word that was found
	and     bool // و or ف stands before it
	sorts   sorts
	rules   uint32 // those that open with one of them, as bits; see allRules
}

// sorts is a set of them.
type sorts [1 + lastSort/64]uint64

func (s *sorts) add(x sort) { s[x/64] |= 1 << (x % 64) }

func sortsOf(all ...sort) (s sorts) {
	for _, x := range all {
		s.add(x)
	}
	return s
}

// meets reports whether the two have a sort in common.
func (s *sorts) meets(other *sorts) bool {
	for i := range s {
		if s[i]&other[i] != 0 {
			return true
		}
	}
	return false
}

func (s *sorts) has(x sort) bool { return s[x/64]>>(x%64)&1 == 1 }

// node is a reading of the words up to end.
type node struct {
	when facts.When
	end  int
	rule string
	mer  bool // a clock time whose half of the day is stated
	bare int  // a number alone, part of a range; when is then nil
}

// mention fills in m, which is new, with what is read at a word.
func (p *parser) mention(m *extract.Mention, at int, n node) {
	m.Kind, m.First, m.Last, m.When = extract.Date, at, n.end, n.when
	m.Span = facts.Span{Start: p.words[at].Start, End: p.words[n.end-1].End}
	if t := p.tok(at); t.clitic > 0 && p.words[at].Kind == text.Letters {
		m.Span.Start = p.after(at, t.clitic)
	}
	m.Look, m.Rules = p.look(at, n.end), ruleNames[n.rule]
}

// after is the place in the text behind the first n bytes of a word's key.
func (p *parser) after(at, n int) int {
	w := p.words[at]
	for i := w.Start; i < w.End; {
		r, size := utf8.DecodeRuneInString(p.s[i:w.End])
		key := len(text.FoldRune(r))
		if n < key || n == 0 && key > 0 {
			return i
		}
		n -= key
		i += size
	}
	return w.Start
}

// tok is what the lists have at a word, as it stands or without the particles
// written with it.
func (p *parser) tok(i int) *tok { return &p.toks[p.at[i]] }

// lookUp is the place in toks of a word of that hash that may begin a phrase of the
// lists, as it stands or without its particles.
func (p *parser) lookUp(i int, hash uint64) int32 {
	key, k := p.words[i].Key, p.known
	slot := k.find(hash, key)
	if *slot == 0 {
		t, node, only := p.meaning(i, hash)
		switch {
		case t.n == 0:
			return unknown
		case !only || k.n == mostKnown:
			if entries, n := p.lists.trie.LongestFrom(node, p.words, i); n > 1 {
				t.entries, t.n = entries, n
			}
			return p.place(t)
		}
		k.n++
		*slot = k.n
		k.words[k.n] = knownWord{strings.Clone(key), node, p.lists.trie.GoesOn(node)}
		p.toks[unknown+k.n] = p.sorted(t)
	}
	if w := &k.words[*slot]; w.goesOn {
		if entries, n := p.lists.trie.LongestFrom(w.node, p.words, i); n > 1 {
			t := p.toks[unknown+*slot]
			t.entries, t.n = entries, n
			return p.place(t)
		}
	}
	return unknown + int32(*slot)
}

// meaning is what the lists have at a word, alone where it is a phrase of its own,
// with the node of the phrases that begin so; only says that this is true wherever the
// word stands. Where the lists have nothing, n is 0.
func (p *parser) meaning(i int, hash uint64) (t tok, node int32, only bool) {
	trie, key := p.lists.trie, p.words[i].Key
	only = true
	take := func(hash uint64, word string) {
		if node, t.entries = trie.Open(hash, word); len(t.entries) > 0 {
			t.n = 1
		} else if node > 0 {
			t.entries, t.n = trie.LongestFrom(node, p.words, i)
			only = false
		}
	}
	if take(hash, key); t.n > 0 {
		return t, node, only
	}
	rest, and := without(key, conjunctions)
	if and {
		take(lexicon.Hash(rest), rest)
	}
	if bare, ok := without(rest, prepositions); ok && t.n == 0 {
		if take(lexicon.Hash(bare), bare); t.n == 0 && strings.HasPrefix(rest, lamLam) {
			full := alif + rest[len(lam):]
			take(lexicon.Hash(full), full)
		}
		rest = bare
	}
	t.and, t.clitic = and, len(key)-len(rest)
	return t, node, only
}

// place puts what stands here into toks.
func (p *parser) place(t tok) int32 {
	p.toks = append(p.toks, p.sorted(t))
	return int32(len(p.toks) - 1)
}

// sorted is t with the sorts of its entries, and their rules.
func (p *parser) sorted(t tok) tok {
	t.sorts, t.rules = sorts{}, 0
	for _, e := range t.entries {
		t.sorts.add(p.lists.entries[e].sort)
		t.rules |= p.lists.entries[e].rules
	}
	return t
}

// The particles that are written with the next word, as code points of two bytes
// each: و ف, and ب ل ك; لل stands for ل and the article.
const (
	conjunctions = "\u0648\u0641"
	prepositions = "\u0628\u0644\u0643"
	lam          = "\u0644"
	lamLam       = "\u0644\u0644"
	alif         = "\u0627"
	waw          = "\u0648"
	ba           = "\u0628"
)

// without cuts one of those letters off the beginning of a word.
func without(key, letters string) (string, bool) {
	if len(key) <= 2 || key[0] < 0x80 {
		return key, false
	}
	for i := 0; i+1 < len(letters); i += 2 {
		if key[0] == letters[i] && key[1] == letters[i+1] {
			return key[2:], true
		}
	}
	return key, false
}

// here reports whether word i goes on the line of the date being read.
func (p *parser) here(i int) bool {
	return i < len(p.words) && (i == p.start || p.words[i].Lines == 0)
}

// get is the entry of that sort at word i, and the word behind it; nil where
// there is none or "and" stands before it.
func (p *parser) get(i int, s sort) (*entry, int) {
	if i >= len(p.at) {
		return nil, i
	}
	t := p.tok(i)
	if !t.sorts.has(s) || !p.here(i) || t.and && i != p.start {
		return nil, i
	}
	return p.of(t, i, s)
}

// may reports whether word i is of one of those sorts; where it is not, no rule
// that opens with them reads there.
func (p *parser) may(i int, opens *sorts) bool { return p.here(i) && p.tok(i).sorts.meets(opens) }

// getAnd is get for a word with "and" written before it or standing before it.
func (p *parser) getAnd(i int, s sort) (*entry, int) {
	if !p.here(i) {
		return nil, i
	}
	if p.isAnd(i) && p.here(i+1) {
		if t := p.tok(i + 1); t.n > 0 && !t.and {
			return p.of(t, i+1, s)
		}
	}
	if t := p.tok(i); t.n > 0 && t.and {
		return p.of(t, i, s)
	}
	return nil, i
}

func (p *parser) isAnd(i int) bool {
	return p.here(i) && p.words[i].Key == waw
}

func (p *parser) of(t *tok, i int, s sort) (*entry, int) {
	if !t.sorts.has(s) {
		return nil, i
	}
	for _, e := range t.entries {
		if x := &p.lists.entries[e]; x.sort == s {
			return x, i + t.n
		}
	}
	return nil, i
}

// skip is the word behind one of that sort at i, or i.
func (p *parser) skip(i int, s sort) int {
	if e, j := p.get(i, s); e != nil {
		return j
	}
	return i
}

// sign reports whether word i is one of those signs.
func (p *parser) sign(i int, these string) bool {
	return i < len(p.at) && p.at[i] == signs && p.here(i) && strings.Contains(these, p.words[i].Key)
}

// skipSign is the word behind one of those signs at i, or i.
func (p *parser) skipSign(i int, signs string) int {
	if p.sign(i, signs) {
		return i + 1
	}
	return i
}

// digits is the number written in digits at word i and how many there are.
func (p *parser) digits(i int) (n, width int) {
	if !p.here(i) || p.words[i].Kind != text.Digits || len(p.words[i].Key) > 4 {
		return 0, 0
	}
	for _, c := range []byte(p.words[i].Key) {
		n = 10*n + int(c-'0')
	}
	return n, len(p.words[i].Key)
}

// prev is the entry of that sort whose last word is the one before i.
func (p *parser) prev(i int, s sort) *entry {
	if i == 0 || p.words[i].Lines > 0 {
		return nil
	}
	for from := i - 1; from >= 0 && from >= i-3; from-- {
		if t := p.tok(from); t.n == i-from {
			if e, _ := p.of(t, from, s); e != nil {
				return e
			}
		}
		if p.words[from].Lines > 0 {
			break
		}
	}
	return nil
}
