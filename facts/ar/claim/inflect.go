package claim

import "strings"

// addPast adds the forms of a past, third person masculine singular: وصل gives
// وصلت and وصلوا. The present tells a final hamza (بدا, يبدا) from a weak
// letter (دعا, يدعو).
func (t *words) addPast(past, present string, r reading) {
	r.tense = Past
	t.add(past, r)
	stem, last := cutLast(past)
	switch {
	case t.is("weak", last):
		t.addAll(past, "past-ya", r)
		t.addAll(stem, "past-ya-cut", r)
		t.addBound(stem, "past-ya-bound", r)
	case !t.is("alif", last):
		t.addAll(past, "past", r)
		t.addBound(past, "past-bound", r)
	case t.finalHamza(present):
		t.addAll(past, "past-hamza", r)
		t.addAll(stem, "past-hamza-cut", r)
	default:
		t.addAll(stem, "past-alif-cut", r)
		t.addBound(stem, "past-alif-bound", r)
	}
}

// addPassive adds the passives whose letters differ from the active: اغتيل of
// اغتال and يقام of يقيم, عولج of عالج, ارجئ of ارجا. A hollow past of three
// letters has none: بيع is a sale.
func (t *words) addPassive(past, present string, r reading) {
	r.voice = Passive
	before, last := cutLast(past)
	root, middle := cutLast(before)
	switch {
	case t.is("alif", last) && t.finalHamza(present):
		r.tense = Past
		t.addAll(before, "past-hamza-passive", r)
	case t.is("weak", last) || t.is("alif", last):
	case t.is("alif", middle):
		r.tense = Past
		if len(root) >= 4 {
			t.addPastOf(root+t.affix["hollow-passive"][0]+last, r)
		}
		t.addHollowPresent(present, r)
	default:
		r.tense = Past
		if first, second := cutLast(root); len(first) == 2 && t.is("alif", second) && !t.is("weak", first) {
			t.addPastOf(first+t.affix["long-passive"][0]+middle+last, r)
		}
	}
}

func (t *words) addPastOf(form string, r reading) {
	t.add(form, r)
	t.addAll(form, "past", r)
}

func (t *words) addHollowPresent(present string, r reading) {
	r.tense = Present
	stem, ok := cut(present, t.affix["person"])
	before, last := cutLast(stem)
	if root, middle := cutLast(before); ok && t.is("weak", middle) {
		t.addStem(root+t.affix["alif"][0]+last, r)
	}
}

func (t *words) addStem(stem string, r reading) { t.stems.add(stem, r) }

// addPresent adds the forms of a present under its stem, which is the word
// without its first letter, the person: يلتقي gives لتقي and لتقون. Where the
// past is hollow (استقال) the middle letter may fall: لم يستقل.
func (t *words) addPresent(past, present string, r reading) {
	r.tense = Present
	whole, ok := cut(present, t.affix["person"])
	if !ok {
		return
	}
	put := func(stem, affix string, bound bool) {
		b := r
		b.bound = bound
		for _, ending := range t.affix[affix] {
			t.addStem(t.arena.Join(stem, ending), b)
		}
	}
	t.addStem(whole, r)
	stem, last := cutLast(whole)
	switch {
	case t.is("weak", last):
		put(whole, "present-weak", false)
		put(stem, "present-weak-cut", false)
		put(stem, "present-weak-bound", true)
		r.lam = true
		t.addStem(stem, r)
	case t.finalHamza(present):
		put(whole, "present-hamza", false)
		put(stem, "present-hamza-cut", false)
	default:
		put(whole, "present", false)
		put(whole, "present-bound", true)
		t.addJussive(past, stem, last, r)
	}
}

// addJussive adds the form of a hollow verb after لم: يستقيل gives يستقل.
func (t *words) addJussive(past, stem, last string, r reading) {
	beforePast, _ := cutLast(past)
	_, middlePast := cutLast(beforePast)
	root, middle := cutLast(stem)
	if !t.is("alif", middlePast) || !t.is("weak", middle) && !t.is("alif", middle) {
		return
	}
	r.lam = true
	t.addStem(root+last, r)
}

// finalHamza reports whether a present ends in a hamza: يبدا, ينشئ.
func (t *words) finalHamza(present string) bool {
	_, last := cutLast(present)
	return t.is("hamza", last) || t.is("alif", last)
}

// addNominal adds the forms of a masdar, noun or participle.
func (t *words) addNominal(word, affix string, r reading) {
	stem, last := cutLast(word)
	if before, ok := strings.CutSuffix(word, "+"); ok { // only with a pronoun: عمره
		for p := range t.pronouns {
			t.add(before+p, r)
		}
		return
	}
	t.add(word, r)
	switch {
	case affix == "":
	case affix == "adverb":
		t.addAll(stem, "adverb-cut", r)
	case t.is("feminine", last):
		t.addAll(stem, "feminine-cut", r)
		t.addBound(stem, "feminine-bound", r)
	case t.is("hamza-alone", last): // لقاء, لقائه
		t.addAll(word, affix, r)
		t.addBound(stem, "hamza-bound", r)
	default:
		t.addAll(word, affix, r)
	}
}

func (t *words) add(key string, r reading) {
	if !t.stop[key] || len(r.tail) > 0 {
		t.forms.add(key, r)
	}
}

func (t *words) addAll(stem, affix string, r reading) {
	for _, ending := range t.affix[affix] {
		t.add(t.arena.Join(stem, ending), r)
	}
}

func (t *words) addBound(stem, affix string, r reading) {
	r.bound = true
	t.addAll(stem, affix, r)
}

func (t *words) is(class, letter string) bool {
	for _, l := range t.affix[class] {
		if l == letter {
			return true
		}
	}
	return false
}

// cutLast splits the last letter off; letters of the lists have two bytes.
func cutLast(word string) (stem, last string) {
	if len(word) < 2 {
		return word, ""
	}
	return word[:len(word)-2], word[len(word)-2:]
}
