package name

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts/ar/lexicon"
)

var (
	//go:embed affix.txt
	affixFile string
	//go:embed city.txt
	cityFile string
	//go:embed country.txt
	countryFile string
	//go:embed cue.txt
	cueFile string
	//go:embed given.txt
	givenFile string
	//go:embed nation.txt
	nationFile string
	//go:embed office.txt
	officeFile string
	//go:embed org.txt
	orgFile string
	//go:embed person.txt
	personFile string
	//go:embed stop.txt
	stopFile string
	//go:embed title.txt
	titleFile string
	//go:embed verb.txt
	verbFile string
)

// class is the list that an entry comes from. The zero class is invalid.
type class uint8

const (
	countryClass class = iota + 1
	nationClass
	cityClass
	orgClass
	officeClass // a body that every country has
	personClass
	titleClass
	cueClass
	placeClass // a row of place.tsv
)

// lists are all lists, parsed.
type lists struct {
	entries   []lexicon.Entry
	classes   []class
	trie      *lexicon.Trie
	nations   map[string]int32    // adjectives of one word, to entries
	sets      map[string][]string // affix.txt
	in        map[string]map[string]bool
	starts    [1 << 8]uint64 // of nations, a bit for each pair of first letters
	the       string         // the sets that every word is asked for
	toThe     string
	nisba     string
	and       []string
	prefix    []string
	endings   []string
	particles []string // all that may be written onto a name, none first
	link      map[string]bool
	opening   map[string]bool // given names and links
	servant   map[string]bool
	classed   lexicon.Filter // of all words of the sets that keyClass has bits of
	initial   [1 << 8]bool   // of the second bytes of the first letters of particles
	given     map[string]bool
	stop      map[string]bool
	verb      map[string]bool
}

var loaded = sync.OnceValue(load)

// Load reads the lists, which Read does otherwise when it is first called.
func Load() { loaded() }

func load() *lists {
	l := &lists{sets: map[string][]string{}, in: map[string]map[string]bool{}, nations: make(map[string]int32, 512)}
	for _, e := range lexicon.MustParse("name/affix.txt", affixFile) {
		l.sets[e.ID] = e.Spellings
		l.in[e.ID] = set(e.Spellings)
	}
	l.the, l.toThe, l.nisba = l.sets["the"][0], l.sets["to-the"][0], l.sets["nisba-end"][0]
	l.and, l.prefix, l.endings = l.sets["and"], l.sets["prefix"], l.sets["ending"]
	l.link, l.servant = l.in["link"], l.in["servant"]
	l.particles = slices.Concat([]string{""}, l.and, l.prefix)
	l.given = setOf("name/given.txt", givenFile)
	l.opening = maps.Clone(l.given)
	maps.Copy(l.opening, l.link)
	for _, p := range l.particles[1:] {
		l.initial[p[1]] = true
	}
	l.stop = setOf("name/stop.txt", stopFile)
	l.verb = setOf("name/verb.txt", verbFile)
	l.classed = lexicon.NewFilter(len(l.opening) + len(l.servant) + len(l.stop) + len(l.verb))
	for _, words := range []map[string]bool{l.opening, l.servant, l.stop, l.verb} {
		for w := range words {
			l.classed.Add(w)
		}
	}
	l.take()
	l.trie = lexicon.NewTrie(l.entries)
	return l
}

// take reads the lists of names.
func (l *lists) take() {
	var ends []int
	l.entries, ends = lexicon.MustParseAll(
		lexicon.List{File: "name/country.txt", Data: countryFile}, lexicon.List{File: "name/city.txt", Data: cityFile},
		lexicon.List{File: "name/org.txt", Data: orgFile}, lexicon.List{File: "name/office.txt", Data: officeFile},
		lexicon.List{File: "name/person.txt", Data: personFile}, lexicon.List{File: "name/title.txt", Data: titleFile},
		lexicon.List{File: "name/cue.txt", Data: cueFile}, lexicon.List{File: "name/nation.txt", Data: nationFile})
	l.classes = make([]class, len(l.entries))
	from := 0
	for i, c := range []class{countryClass, cityClass, orgClass, officeClass, personClass, titleClass, cueClass, nationClass} {
		for at := from; at < ends[i]; at++ {
			l.classes[at] = c
		}
		from = ends[i]
	}
	for at := range l.entries {
		if l.classes[at] == nationClass {
			l.takeNation(int32(at))
		}
	}
}

// takeNation takes the adjectives of one word of an entry; see nation.
func (l *lists) takeNation(at int32) {
	for _, s := range l.entries[at].Spellings {
		if !strings.Contains(s, " ") {
			l.nations[s] = at
			i, bit := firstPair(s)
			l.starts[i] |= bit
		}
	}
}

// nation is the entry that a word is an adjective of, with its article and its
// ending. Regular endings go onto a nisba (أمريكي, أمريكية, أمريكيون), not
// onto broken plurals.
func (l *lists) nation(key string) (entry int32, ok bool) {
	bare := strings.TrimPrefix(key, l.the)
	if i, bit := firstPair(key); l.starts[i]&bit != 0 && len(bare) < len(key) {
		if entry, ok = l.nations[key]; ok {
			return entry, true
		}
	}
	i, bit := firstPair(bare)
	if l.starts[i]&bit == 0 {
		return 0, false
	}
	key = bare
	if entry, ok = l.nations[key]; ok {
		return entry, true
	}
	for _, end := range l.endings {
		if key[len(key)-1] != end[len(end)-1] {
			continue // as most are, and quickly told
		}
		stem, cut := strings.CutSuffix(key, end)
		if !cut || !strings.HasSuffix(stem, l.nisba) {
			continue
		}
		if entry, ok = l.nations[stem]; ok {
			return entry, true
		}
	}
	return 0, false
}

// firstPair is the place of the first two letters of a word in a table of bits;
// a word of fewer has one of its own.
func firstPair(key string) (i int, bit uint64) {
	if len(key) < 4 {
		return 0, 1
	}
	n := int(key[0]&1)<<13 | int(key[1]&63)<<7 | int(key[2]&1)<<6 | int(key[3]&63)
	return n >> 6, 1 << (n & 63)
}

func setOf(file, data string) map[string]bool {
	var words []string
	for _, e := range lexicon.MustParse(file, data) {
		words = append(words, e.Spellings...)
	}
	return set(words)
}

func set(words []string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
