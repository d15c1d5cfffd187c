package claim

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/text"
)

// Own holds words for claim types that a reader adds to those of claim.txt.
type Own struct{ words *words }

// NewOwn is an Own without words.
func NewOwn() (*Own, error) {
	t, err := newWords(lexicon.MustParse("affix.txt", affixList), nil)
	return &Own{t}, err
}

// Add adds a word for a claim type: a noun or a phrase as it is, a verb as
// "past | present". It is folded.
func (o *Own) Add(claim, word string) error {
	if _, ok := facts.ClaimByID(claim); !ok {
		return fmt.Errorf("there is no claim type %q", claim)
	}
	var forms []string
	for _, s := range strings.Split(word, "|") {
		s = strings.Join(strings.Fields(text.Fold(s)), " ")
		if s == "" {
			return fmt.Errorf("%q is no word; write a noun or a phrase, or a verb as past | present", word)
		}
		forms = append(forms, s)
	}
	e := lexicon.Entry{ID: claim, Spellings: forms}
	switch {
	case len(forms) > 2:
		return fmt.Errorf("%q is no verb; write past | present", word)
	case len(forms) == 2:
		e.Attrs = "pos=verb"
	case strings.Contains(forms[0], " "):
		e.Attrs = "pos=phrase"
		o.words.addPhrases(e)
		return nil
	default:
		e.Attrs = "pos=noun"
	}
	return o.words.addEntry(e)
}

// Read gives the triggers of claim.txt and of o; where they overlap, those of o
// alone. A nil Own has no words.
func (o *Own) Read(words []text.Word) []Trigger {
	return o.ReadInto(nil, words, morph.NewText(words))
}

// ReadInto gives what Read gives in the memory of used, where it has enough, and where the
// words are analysed for other readers too.
func (o *Own) ReadInto(used []Trigger, words []text.Word, analysed *morph.Text) []Trigger {
	all := Append(used[:0], words, analysed)
	if o == nil {
		return all
	}
	own := o.words.read(nil, words, analysed)
	all = slices.DeleteFunc(all, func(t Trigger) bool {
		return slices.ContainsFunc(own, func(u Trigger) bool { return t.Span.Overlaps(u.Span) })
	})
	all = append(all, own...)
	slices.SortFunc(all, func(a, b Trigger) int { return a.First - b.First })
	return all
}
