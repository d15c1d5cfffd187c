package main

import (
	"strings"

	"crosscheck/facts/ar/morph/internal/pack"
	"crosscheck/facts/text"
)

// verbForms is what is known of the forms of one lemma.
type verbForms struct {
	present map[string]bool
	derived bool // no imperative with ا before it: not of form I
}

// verbs adds a row for each form, tense and lemma.
func (b *builder) verbs(lines []line) {
	b.verbOf = make(map[string]verbForms)
	for _, l := range lines {
		v, ok := b.verbOf[l.lemma]
		if !ok {
			v = verbForms{present: make(map[string]bool), derived: true}
		}
		if l.tense == "prst" {
			v.present[l.word] = true
		}
		if l.tense == "imp" && strings.HasPrefix(l.word, "ا") && !strings.HasPrefix(l.lemma, "ا") {
			v.derived = false
		}
		b.verbOf[l.lemma] = v
	}
	type id struct {
		key, lemma, tense string
		passive           bool
	}
	at := make(map[id]int)
	for _, l := range lines {
		key, lemma := text.Fold(l.word), text.Fold(l.lemma)
		code, ok := pack.Encode(key)
		if _, fits := pack.Encode(lemma); !ok || !fits || len([]rune(key)) < 2 {
			continue
		}
		e := b.form(l)
		i := id{key, lemma, l.tense, e.Passive}
		if row, seen := at[i]; seen {
			b.rows[row].Entry.Endings |= e.Endings
			continue
		}
		at[i] = len(b.rows)
		e.Lemma = b.lemma(lemma, "")
		b.rows = append(b.rows, pack.Row{Code: code, Entry: e})
	}
}

// form is the entry of one line, without its lemma.
func (b *builder) form(l line) pack.Entry {
	e := pack.Entry{POS: pack.Verb, Endings: endings(l), Passive: b.passive(l)}
	switch l.tense {
	case "pst":
		e.Tense = 1
		e.Number, e.Gender, e.Person = past(l)
		if l.kind('D') && !l.kind('A') { // the stem before consonants: قل of قلت
			e.Endings = e.Endings&^pack.Bare | pack.OneOrTwo
		}
	case "prst":
		e.Tense = 2
		e.Number, e.Gender, e.Person = present(l)
	default:
		e.Tense, e.Number, e.Gender, e.Person = 3, 1, 1, 2
	}
	return e
}

// endings are those of the classes of the line that its tense can take.
func endings(l line) uint16 {
	e := uint16(pack.Bare)
	classes := map[string][]uint16{
		"pst":  {'A', pack.EndA, 'C', pack.EndN, 'D', pack.EndNa, 'F', pack.EndT, 'K', pack.EndTa, 'L', pack.EndTm, 'O', pack.EndWa},
		"prst": {'A', pack.EndA, 'B', pack.EndAn, 'C', pack.EndN, 'O', pack.EndWa, 'Q', pack.EndWn, 'R', pack.EndY, 'S', pack.EndYn},
		"imp":  {'A', pack.EndA, 'C', pack.EndN, 'O', pack.EndWa, 'R', pack.EndY},
	}[l.tense]
	for i := 0; i < len(classes); i += 2 {
		if l.kind(byte(classes[i])) {
			e |= classes[i+1]
		}
	}
	if l.kind('H') || l.kind('G') {
		e |= pack.Object
	}
	for f := range l.flags {
		if f[0] != 'P' && f[1] == 'i' {
			e |= pack.Object
		}
	}
	return e
}

// past is number, gender and person of a written-out form of the past: لقيت,
// لقوا. Forms without an ending are "he".
func past(l line) (number, gender, person uint8) {
	w := l.word
	if len([]rune(w)) <= len([]rune(l.lemma))-1 && !strings.HasSuffix(w, "ت") && !strings.HasSuffix(w, "وا") {
		return 1, 1, 3
	}
	weak := strings.HasSuffix(l.lemma, "ى") || strings.HasSuffix(l.lemma, "ا") || strings.HasSuffix(l.lemma, "ي")
	weak = weak || strings.ContainsAny(l.lemma[max(0, len(l.lemma)-2):], "أءئؤ")
	switch {
	case !weak:
		return 1, 1, 3
	case strings.HasSuffix(w, "وا"):
		return 3, 1, 3
	case strings.HasSuffix(w, "تا"):
		return 2, 2, 3
	case strings.HasSuffix(w, "ت") && l.kind('I'):
		return 1, 1, 1
	case strings.HasSuffix(w, "ت"):
		return 1, 2, 3
	case strings.HasSuffix(w, "نا"):
		return 3, 1, 1
	case strings.HasSuffix(w, "ن"):
		return 3, 2, 3
	case strings.HasSuffix(w, "يا") && !strings.HasSuffix(l.lemma, "يا"):
		return 2, 1, 3
	}
	return 1, 1, 3
}

// present is number, gender and person by prefix and, in written-out forms,
// by ending.
func present(l line) (number, gender, person uint8) {
	number, gender, person = 1, 1, 3
	switch []rune(text.Fold(l.word))[0] {
	case 'ت':
		gender = 2
	case 'ا':
		return 1, 1, 1
	case 'ن':
		return 3, 1, 1
	}
	weak := strings.ContainsAny(l.lemma[max(0, len(l.lemma)-2):], "ىايأءئؤ")
	switch {
	case weak && (strings.HasSuffix(l.word, "ون") || strings.HasSuffix(l.word, "وا")):
		return 3, 1, 3
	case weak && (strings.HasSuffix(l.word, "ان") || strings.HasSuffix(l.word, "يا")):
		return 2, gender, 3
	case weak && strings.HasSuffix(l.word, "ن"):
		return 3, 2, 3
	}
	return number, gender, person
}

// passive reports whether the letters of the form show the passive: أصيب,
// اختير, قوتل, يصاب, يقال, يؤخذ. Most passives show nothing: قتل.
func (b *builder) passive(l line) bool {
	w, lemma := []rune(l.word), []rune(l.lemma)
	n := len(lemma)
	switch {
	case n < 3 || len(w) < 3:
		return false
	case l.tense == "pst" && lemma[n-2] == 'ا' && n == len(w):
		return w[n-2] == 'ي'
	case l.tense == "pst" && n == 4 && lemma[1] == 'ا':
		return w[1] == 'و'
	case l.tense == "pst" && lemma[n-1] == 'ا':
		return len(w) == n && w[n-1] == 'ي'
	case l.tense != "prst":
		return false
	}
	present := b.verbOf[l.lemma].present
	for _, v := range vowels {
		at := v.at
		if at < 0 {
			at += len(w)
		}
		if w[at] != v.passive {
			continue
		}
		other := append([]rune(nil), w...)
		other[at] = v.active
		if present[string(other)] {
			return true
		}
	}
	return false
}

// vowels are the letters in which a passive of the present differs from the
// active; at counts from the start or, where negative, from the end.
var vowels = []struct {
	at              int
	passive, active rune
}{
	{-2, 'ا', 'و'}, // يقال يقول
	{-2, 'ا', 'ي'}, // يصاب يصيب
	{-1, 'ى', 'و'}, // يدعى يدعو
	{1, 'ؤ', 'أ'},  // يؤخذ يأخذ
}
