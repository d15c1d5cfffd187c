package morph

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/morph/internal/pack"
)

var endingClasses = map[string]uint16{
	"article": pack.Article, "pronoun": pack.Pronoun, "femplural": pack.FemPlural, "dual": pack.Dual, "mascplural": pack.MascPlural,
	"weak": pack.Weak, "common": pack.Common, "feminine": pack.Feminine, "relative": pack.Relative,
	"enda": pack.EndA, "endan": pack.EndAn, "endn": pack.EndN, "endna": pack.EndNa, "endt": pack.EndT, "endta": pack.EndTa,
	"endtm": pack.EndTm, "endwa": pack.EndWa, "endwn": pack.EndWn, "endy": pack.EndY, "endyn": pack.EndYn, "object": pack.Object,
}

var (
	baseLetters = map[string]pack.Code{"h": pack.Code(pack.Letter('ه')), "y": pack.Code(pack.Letter('ي')), "hamza": pack.Code(pack.Letter('ء'))}
	numbers     = map[string]Number{"singular": Singular, "dual": Dual, "plural": Plural}
	genders     = map[string]Gender{"m": Masculine, "f": Feminine}
)

// taMarbuta is how a ta marbuta folds.
const taMarbuta = "ه"

var hamzaOnYa, hamzaOnWaw = pack.Letter('ئ'), pack.Letter('ؤ')

var yaLetter = baseLetters["y"]

// newWord is the entry of a word of word.txt.
func newWord(class, spelled string) pack.Entry {
	noun := pack.Entry{POS: pack.Noun, Number: 1, Gender: 1, Endings: pack.Article | pack.Pronoun | pack.Common}
	switch class {
	case "thing":
		noun.Endings |= pack.Dual | pack.Relative
	case "counted":
		noun.Endings |= pack.Dual | pack.FemPlural | pack.Relative
	case "person":
		noun.Endings |= pack.Dual | pack.MascPlural | pack.Feminine
	case "adjective":
		noun.POS = pack.Adjective
		noun.Endings |= pack.Dual | pack.MascPlural | pack.Feminine
	case "feminine":
		noun.Gender = 2
		noun.Endings |= pack.Dual | pack.FemPlural
	case "weak":
		noun.Endings |= pack.Dual | pack.MascPlural | pack.Feminine | pack.Weak
	case "plural":
		noun.Number = 3
	case "mass":
		noun.Endings |= pack.Relative
	case "name":
		noun.POS, noun.Endings = pack.Name, pack.Article
	default:
		panic(fmt.Sprintf("word.txt: %q is no class of words", class))
	}
	if noun.POS == pack.Noun && noun.Number == 1 && strings.HasSuffix(spelled, taMarbuta) {
		noun.Gender = 2
		noun.Endings |= pack.FemPlural
	}
	return noun
}

// each tells of every spelling of a list.
func (l *lists) each(file, data string, tell func(h *hand, class string)) {
	for _, e := range lexicon.MustParse(file, data) {
		for _, s := range e.Spellings {
			l.word(file, s, func(h *hand) { tell(h, e.ID) })
		}
	}
}

// rows tells of every spelling of each line with its first; head is true for
// the first itself.
func (l *lists) rows(file, data string, tell func(h *hand, class, first string, head bool)) {
	class := ""
	for line := range strings.SplitSeq(data, "\n") {
		switch {
		case line == "" || line[0] == '#':
			continue
		case line[0] != '\t':
			class = line
			continue
		}
		all := strings.Split(line[1:], " | ")
		for i, s := range all {
			if i == 0 && file == "masdar.txt" {
				continue // a verb, not a masdar
			}
			l.word(file, s, func(h *hand) { tell(h, class, all[0], i == 0) })
		}
	}
}

func plurals(h *hand, class, singular string, head bool) {
	switch {
	case !head:
		h.singular = singular
	case class == "quality":
		h.entry = newWord("adjective", singular)
	default:
		h.noun, h.entry = true, cmp.Or(h.entry, newWord("thing", singular))
		if class == "person" {
			h.entry.Endings |= pack.Feminine // no ون: the plural is the broken one
		}
	}
}

// inDictionary reports whether the dictionary has the word as a noun, and as a
// plural.
func inDictionary(code pack.Code) (noun, plural bool) {
	first, n := stems.Find(code)
	for i := first; i < first+n; i++ {
		if e := stems.Entry(i); e.POS != pack.Verb {
			noun, plural = true, plural || e.Number == 3
		}
	}
	return noun, plural
}

func (l *lists) word(file, spelling string, change func(*hand)) {
	code, ok := pack.Encode(spelling)
	if !ok {
		panic(fmt.Sprintf("%s: %q is not one folded word of at most %d letters", file, spelling, pack.MaxLetters))
	}
	h := l.find(code)
	if h.code == 0 {
		h = l.insert(code)
		h.spelled = spelling
	}
	change(h)
}

func newAffix(s string) affix {
	code, ok := pack.Encode(s)
	if !ok {
		panic(fmt.Sprintf("%q is no ending", s))
	}
	n := len(s) / 2
	return affix{text: s, code: code, mask: 1<<(5*n) - 1, n: n, first: uint8(code >> (5 * (n - 1)) & 31)}
}

func number(s string) int {
	if s == "" {
		return 0 // without the error that Atoi makes
	}
	n, _ := strconv.Atoi(s)
	return n
}

// heads are the runs of proclitics that end in the article, longest first, and
// then the conjunctions that stand alone and are no common first letter.
func heads(proclitics []clitic) []string {
	var out []string
	for _, c := range proclitics {
		if c.class != article && c.class != merged {
			continue
		}
		for _, first := range proclitics {
			for _, second := range proclitics {
				if first.class == conjunction && second.class == preposition && c.class == article {
					out = append(out, first.text+second.text+c.text)
				}
			}
			if first.class == conjunction || first.class == preposition && c.class == article {
				out = append(out, first.text+c.text)
			}
		}
		out = append(out, c.text)
	}
	for _, c := range proclitics {
		if c.class == conjunction && c.cost < 3 {
			out = append(out, c.text)
		}
	}
	slices.SortStableFunc(out, func(a, b string) int { return len(b) - len(a) })
	return out
}
