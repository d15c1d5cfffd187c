package report

import (
	_ "embed"
	"fmt"
	"maps"
	"strings"
	"sync"
)

//go:embed words.en.txt
var englishWords string

//go:embed words.ar.txt
var arabicWords string

//go:embed kinds.ar.txt
var arabicKinds string

//go:embed proof.en.txt
var englishProof string

//go:embed proof.ar.txt
var arabicProof string

var (
	english = sync.OnceValue(func() words {
		return join(mustParseWords("en", "words.en.txt", englishWords), mustParseWords("en", "proof.en.txt", englishProof))
	})
	arabic = sync.OnceValue(func() words {
		return join(mustParseWords("ar", "words.ar.txt", arabicWords), mustParseWords("ar", "kinds.ar.txt", arabicKinds),
			mustParseWords("ar", "proof.ar.txt", arabicProof))
	})
)

// words are the texts of one interface language, by key.
type words struct {
	lang string
	text map[string]string
}

// wordsOf are the words of a language; English where there are none of it.
func wordsOf(lang string) words {
	if lang == "ar" {
		return arabic()
	}
	return english()
}

// parseWords reads a list of texts: a key at the margin, its text under it
// after a tab. Blanks at the end of a text belong to it.
func parseWords(lang, file, data string) (words, error) {
	w := words{lang, make(map[string]string)}
	key := ""
	for i, line := range strings.Split(data, "\n") {
		switch {
		case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#"):
		case line[0] != '\t':
			if _, twice := w.text[line]; twice {
				return w, fmt.Errorf("%s:%d: the key %q stands twice; keep one", file, i+1, line)
			}
			key = line
			w.text[key] = ""
		case key == "" || w.text[key] != "":
			return w, fmt.Errorf("%s:%d: a text with no key above it; put the key at the margin", file, i+1)
		default:
			w.text[key] = line[1:]
		}
	}
	return w, nil
}

func mustParseWords(lang, file, data string) words {
	w, err := parseWords(lang, file, data)
	if err != nil {
		panic(err)
	}
	return w
}

// join adds lists of texts to the first.
func join(w words, more ...words) words {
	for _, m := range more {
		maps.Copy(w.text, m.text)
	}
	return w
}

// has is the text of a key; ok is false where the language lacks it.
func (w words) has(key string) (text string, ok bool) {
	text, ok = w.text[key]
	return text, ok
}

// say is the text of a key with its placeholders filled in, given as pairs:
// say("value.least", "{what}", "36") is "at least 36". A key that the language
// lacks is told by its last part: "unit.kilometer" is "kilometer".
func (w words) say(key string, pairs ...string) string {
	text, ok := w.text[key]
	if !ok {
		return key[strings.LastIndexByte(key, '.')+1:]
	}
	return fill(text, pairs)
}

// count is the text of a key for n things: the form before " | " for one.
func (w words) count(key string, n int, pairs ...string) string {
	return fill(form(w.text[key], n == 1), append(pairs, "{n}", fmt.Sprint(n)))
}

// form is the form of a text for one thing, before " | ", or for any other
// number of them.
func form(text string, one bool) string {
	if single, many, ok := strings.Cut(text, " | "); ok {
		if one {
			return single
		}
		return many
	}
	return text
}

// fill puts the second of each pair where the first stands, a name in braces.
func fill(text string, pairs []string) string {
	at := strings.IndexByte(text, '{')
	if len(pairs) == 0 || at < 0 {
		return text
	}
	var out strings.Builder
	room := len(text)
	for i := 1; i < len(pairs); i += 2 {
		room += len(pairs[i])
	}
	out.Grow(room)
	for ; at >= 0; at = strings.IndexByte(text, '{') {
		out.WriteString(text[:at])
		text = text[at:]
		name, with := "{", "{"
		for i := 0; i < len(pairs); i += 2 {
			if strings.HasPrefix(text, pairs[i]) {
				name, with = pairs[i], pairs[i+1]
				break
			}
		}
		out.WriteString(with)
		text = text[len(name):]
	}
	out.WriteString(text)
	return out.String()
}
