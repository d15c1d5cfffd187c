package name

import (
	"strings"
	"sync"
	"unicode/utf8"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/text"
)

// reader is the state of reading one text.
type reader struct {
	*lists
	s      string
	words  []text.Word
	morph  *morph.Text
	out    []mention
	family map[string]bool   // last names of the people read so far
	cache  [8]cached         // of look, by the last bits of the word
	missed []bool            // look found nothing at the word
	keys   []keyClass        // what is known of the key, by its first word
	listed bool              // a form that lookForm was asked for may begin what the lists have
	told   map[string]string // bodies of a country inside of roles: "org:army" to "org:army:EG"
	before string            // the verb before the title that is read; empty for none
	asked  []string          // words that a title stood before and that may be last names told later

	covered []bool              // see lastNames
	rules   map[string][]string // see ruled
}

// readers are those whose texts are read: the next ones use their memory again.
var readers = sync.Pool{New: func() any {
	return &reader{family: map[string]bool{}, told: map[string]string{}, rules: map[string][]string{}}
}}

func newReader(s string, words []text.Word, analysed *morph.Text) *reader {
	r := readers.Get().(*reader)
	r.lists, r.s, r.words, r.morph = loaded(), s, words, analysed
	r.missed, r.keys, r.covered = text.Room(r.missed, len(words)), text.Room(r.keys, len(words)), text.Room(r.covered, len(words))
	return r
}

// done leaves nothing of its text in the memory of a reader.
func (r *reader) done() {
	clear(r.family)
	clear(r.told)
	clear(r.out)
	*r = reader{family: r.family, told: r.told, rules: r.rules, missed: r.missed, keys: r.keys, covered: r.covered, out: r.out[:0]}
	readers.Put(r)
}

// keyClass is what is found out of a key once, as bits.
type keyClass uint16

const (
	unlisted    keyClass = 1 << iota // look finds nothing, wherever it stands
	isClassed                        // the bits below are known
	isOpening                        // a given name or a link
	isServant                        // "servant of"
	isGiven                          // a given name
	isLink                           // "son of", "father of"
	isStop                           // no word of a name
	isVerb                           // a verb of saying or acting
	isNation                         // the adjective or the people of a country
	isLast                           // may be a last name or a town of the text, or one with a particle
	isLastKnown                      // the bit above is known
	isTelling                        // a verb of saying, with "and" or without
)

// class tells of words[at] which sets it is of.
func (r *reader) class(at int) keyClass {
	c := &r.keys[r.words[at].First]
	if *c&isClassed == 0 {
		*c |= keyClass(r.morph.Note(at, classOf))
	}
	return *c
}

// classOf is what is known of a word whatever the text.
func classOf(key string) uint32 {
	c, l := isClassed, loaded()
	if !l.opensAny(key) {
		c |= unlisted
	}
	if _, ok := l.nation(key); ok {
		c |= isNation
	}
	if l.in["says"][l.verbOf(key)] {
		c |= isTelling
	}
	if !l.classed.Has(key) {
		return uint32(c)
	}
	for _, set := range []struct {
		words map[string]bool
		bit   keyClass
	}{{l.opening, isOpening}, {l.servant, isServant}, {l.given, isGiven}, {l.link, isLink}, {l.stop, isStop}, {l.verb, isVerb}} {
		if set.words[key] {
			c |= set.bit
		}
	}
	return uint32(c)
}

// opensAny reports whether a form of a word may begin what the lists have.
func (l *lists) opensAny(key string) bool {
	words := []text.Word{{Key: key, Kind: text.Letters, Span: facts.Span{End: len(key)}}}
	r := reader{lists: l, s: key, words: words, morph: morph.NewText(words)}
	r.lookUp(0)
	return r.listed
}

// hit is what the lists have at a word.
type hit struct {
	class  class
	entry  *lexicon.Entry // nil for rows
	rows   []row
	last   int    // the word after it
	start  int    // the byte it begins at, after its particle
	before string // the particles written onto its first word, folded
}

// cached is an answer of look.
type cached struct {
	hit
	word int // the word after the one asked for; 0 is none
	ok   bool
}

// look is the longest phrase of the lists at words[at], whose first word may
// carry particles; ok is false where there is none.
func (r *reader) look(at int) (h hit, ok bool) {
	if at >= len(r.words) || r.words[at].Kind != text.Letters {
		return hit{}, false
	}
	if r.missed[at] || r.class(at)&unlisted != 0 {
		return hit{}, false
	}
	c := &r.cache[at%len(r.cache)]
	if c.word != at+1 {
		c.hit, c.ok = r.lookUp(at)
		c.word = at + 1
		r.missed[at] = !c.ok
	}
	return c.hit, c.ok
}

func (r *reader) lookUp(at int) (h hit, ok bool) {
	h, ok = r.lookForm(at, r.words[at].Key, "", false)
	rest, before := r.words[at].Key, ""
	for _, p := range r.and {
		if cut, found := strings.CutPrefix(rest, p); found && len(cut) >= 4 {
			rest, before = cut, p
			h, ok = r.better(h, ok, at, rest, before)
			break
		}
	}
	for _, p := range r.prefix {
		if len(rest) < 6 || p[1] != rest[1] {
			continue // as most do, and is quickly told
		}
		if cut, found := strings.CutPrefix(rest, p); found && len(cut) >= 4 {
			h, ok = r.better(h, ok, at, cut, before+p)
		}
	}
	if cut, found := strings.CutPrefix(rest, r.toThe); found && len(cut) >= 4 {
		if whole, found := r.better(h, ok, at, r.the+cut, before+r.prefix[1]); found && (!ok || whole.last > h.last) {
			whole.start = r.after(at, before) // للشعب is quoted whole: its ل is of the article too
			return whole, true
		}
	}
	return h, ok
}

func (r *reader) better(h hit, ok bool, at int, form, before string) (hit, bool) {
	if other, found := r.lookForm(at, form, before, true); found && (!ok || other.last > h.last) {
		return other, true
	}
	return h, ok
}

// lookForm looks up a form of words[at]; cut says that particles were taken
// off. A row of the table is not believed behind a particle where the word as
// it stands is an ordinary one.
func (r *reader) lookForm(at int, form, before string, cut bool) (hit, bool) {
	h := hit{start: r.words[at].Start}
	if r.trie.Opens(form) {
		r.listed = true
		if found, n := r.trie.Longest(r.words, at, form); n > 0 {
			h.entry, h.class, h.last = &r.entries[found[0]], r.classes[found[0]], at+n
		}
	}
	nation, people := r.nation(form)
	r.listed = r.listed || people
	if people && h.class == 0 {
		h.entry, h.class, h.last = &r.entries[nation], nationClass, at+1
	}
	if line, opens := r.line(form); opens {
		r.listed = true
		if rows, n := r.tabled(at, line, form); n > 0 && (at+n > h.last || h.class == nationClass && rows[0].sort == Country) && (!cut || n > 1 || !r.ordinary(at) && !ordinary(form)) {
			h.entry, h.rows, h.class, h.last = nil, rows, placeClass, at+n
		}
	}
	if h.class == 0 {
		return h, false
	}
	h.before = before
	h.start = r.after(at, before)
	return h, true
}

// line is the place of the lines of the table that begin with a word of three letters
// or more.
func (r *reader) line(form string) (at int, ok bool) {
	if len(form) < 6 {
		return 0, false
	}
	return tableOpens(form)
}

// spelled is what rowsOf gives; spelledOne keeps it for the spellings of one word.
type spelled struct {
	rows []row
	more bool
}

var spelledOne lexicon.Memo[spelled]

func spell(word string) (x spelled) {
	x.rows, x.more = rowsOf(word)
	return x
}

// tabled is the longest phrase of the table at words[at], and how many words
// it has; line is that of its first word.
func (r *reader) tabled(at, line int, form string) (found []row, n int) {
	one := spelledOne.Of(form, spell)
	key, rows, more := form, one.rows, one.more
	for i := at + 1; ; i++ {
		if len(rows) > 0 {
			found, n = rows, i-at
		}
		if !more || i >= len(r.words) || r.words[i].Lines > 0 || r.words[i].Kind != text.Letters {
			return found, n
		}
		key += " " + r.words[i].Key
		rows, more = rowsFrom(line, form, key)
	}
}

// after is the byte of words[at] that follows the letters of a particle and
// their marks.
func (r *reader) after(at int, particle string) int {
	w := r.words[at]
	start, n := w.Start, len(particle)
	for start < w.End {
		c, size := utf8.DecodeRuneInString(r.s[start:w.End])
		folded := len(text.FoldRune(c))
		if n <= 0 && folded > 0 {
			break
		}
		n -= folded
		start += size
	}
	return start
}

// nobodysWord reports whether words[at] is not known, or known as a name alone.
func (r *reader) nobodysWord(at int) bool {
	best, ok := r.morph.Best(at)
	return !ok || best.POS == morph.Name
}

// ordinary reports whether words[at] is known as it stands, without a
// preposition before it and without being a name.
func (r *reader) ordinary(at int) bool {
	best, ok := r.morph.Best(at)
	return ok && isOrdinary(best)
}

// ordinary is that of any form.
func ordinary(key string) bool {
	found := morph.Analyse(key)
	best, ok := found.Best()
	return ok && isOrdinary(&best)
}

func isOrdinary(best *morph.Reading) bool { return best.POS != morph.Name && best.Prefix == "" }
