package main

import "strings"

// masdar is the lemma, as spelled, of the verb of which a noun is the masdar
// by its form alone, or "". Only forms that no other verb shares are linked;
// form II only where the dictionary has no verb of form I with that spelling.
//
//	إعلان أعلن   استقالة استقال   اختيار اختار   انضمام انضم   مشاركة شارك   تدمير دمر
func (b *builder) masdar(word string) string {
	r := []rune(word)
	for _, candidate := range [][]rune{infixed(r), reciprocal(r), second(r), quadriliteral(r)} {
		if candidate == nil {
			continue
		}
		lemma := string(candidate)
		forms, ok := b.verbOf[lemma]
		if ok && (forms.derived || !strings.ContainsAny(string(r[:1]), "ت")) {
			return lemma
		}
	}
	return ""
}

// infixed undoes the long a of forms IV and VII to X: إعلان, انفجار, استخدام.
func infixed(r []rune) []rune {
	n := len(r)
	if n < 5 || r[0] != 'إ' && r[0] != 'ا' {
		return nil
	}
	first := r[0]
	if first == 'إ' {
		first = 'أ'
	}
	body := append([]rune{first}, r[1:]...)
	if body[n-1] == 'ة' { // hollow: إصابة, استقالة
		if n >= 5 && body[n-3] == 'ا' {
			return body[:n-1]
		}
		return nil
	}
	if body[n-2] != 'ا' {
		return nil
	}
	if first == 'أ' && body[1] == 'ي' { // إيقاف of أوقف
		body[1] = 'و'
	}
	root, last := body[:n-2], body[n-1]
	switch {
	case last == 'ء':
		return append(root, 'ى')
	case first == 'ا' && root[len(root)-1] == 'ي': // اختيار, انهيار
		return append(root[:len(root)-1], 'ا', last)
	case first == 'ا' && root[len(root)-1] == last: // انضمام, استعداد
		return root
	}
	return append(root, last)
}

// reciprocal undoes the masdar of form III: مشاركة, محاولة.
func reciprocal(r []rune) []rune {
	if len(r) != 6 || r[0] != 'م' || r[2] != 'ا' || r[5] != 'ة' {
		return nil
	}
	return r[1:5]
}

// second undoes the masdar of form II: تدمير, تنمية.
func second(r []rune) []rune {
	if len(r) != 5 || r[0] != 'ت' {
		return nil
	}
	switch {
	case r[3] == 'ي' && r[4] == 'ة':
		return []rune{r[1], r[2], 'ى'}
	case r[3] == 'ي':
		return []rune{r[1], r[2], r[4]}
	}
	return nil
}

// quadriliteral undoes the masdar of verbs of four letters: سيطرة, عرقلة.
func quadriliteral(r []rune) []rune {
	if len(r) != 5 || r[4] != 'ة' || strings.ContainsAny(string(r[:4]), "اأإآ") || r[0] == 'م' || r[0] == 'ت' {
		return nil
	}
	return r[:4]
}
