// Package morph says what an Arabic word can be: its lemma, part of speech and
// inflection, with the particles and pronouns that are written onto it.
//
//	وقواتهم   و + قوات + هم    noun, plural, lemma قوات
//	سيصلون    س + يصلون        verb, present, plural, lemma وصل
//	للمدينتين  لل + مدينتين     noun, dual, definite, lemma مدينه
//
// Words are looked up in the table ayaspell.bin, made from the dictionary
// Ayaspell (see NOTICE), and in lists written by hand: clitic.txt, ending.txt, function.txt,
// word.txt, plural.txt, masdar.txt, verb.txt. The table is read in place; the lists are
// parsed once, at first use.
package morph

//go:generate go run ./internal/gen -aff $HUNSPELL_AR/ar.aff -dic $HUNSPELL_AR/ar.dic -out ayaspell.bin

// POS is a part of speech. The zero POS is invalid.
type POS uint8

// The parts of speech.
const (
	Noun      POS = iota + 1
	Adjective     // participles among them
	Verb          // finite
	Name          // of a person or place
	Particle      // preposition, conjunction, pronoun, demonstrative …: see IsFunction
)

var posNames = [...]string{"invalid", "noun", "adjective", "verb", "name", "particle"}

// String is the part of speech in lower case.
func (p POS) String() string { return posNames[p] }

// Number is a grammatical number. The zero Number is not known.
type Number uint8

// The numbers.
const (
	Singular Number = iota + 1
	Dual
	Plural
)

// Gender is a grammatical gender. The zero Gender is not known.
type Gender uint8

// The genders.
const (
	Masculine Gender = iota + 1
	Feminine
)

// Tense is the tense or mood of a finite verb. The zero Tense is that of words
// that are no verbs.
type Tense uint8

// The tenses.
const (
	Past Tense = iota + 1
	Present
	Future // present with the particle س
	Imperative
)

// Reading is one way to read a word. The stem is key[Stem:End]: what is left
// without Prefix and Suffix, its endings of number and gender included.
type Reading struct {
	Lemma    string // folded: the singular; of a verb, "he" of the past
	Verb     string // of a masdar that belongs to one verb for sure, that verb's lemma; else empty
	POS      POS
	Number   Number
	Gender   Gender
	Tense    Tense
	Person   uint8 // of a verb, 1 to 3
	Definite bool  // has an article or a possessive pronoun, or is a name
	Passive  bool  // the letters show the passive: أصيب, not قتل
	Prefix   string
	Suffix   string
	Stem     int // bytes of the key before the stem
	End      int // bytes of the key to the end of the stem
	cost     int8
}

// Meet is the lemma under which this reading meets others of its word: that
// of the verb for a masdar.
func (r Reading) Meet() string {
	if r.Verb != "" {
		return r.Verb
	}
	return r.Lemma
}

// maxReadings is how many readings of a word are kept.
const maxReadings = 4

// Readings are the readings of a word, best first. Copies share their memory.
type Readings struct{ list []Reading }

// Len is the number of readings, 0 for an unknown word.
func (r Readings) Len() int { return len(r.list) }

// At is the reading of rank i, 0 the best.
func (r Readings) At(i int) Reading { return r.list[i] }

// Best is the first reading; ok is false for an unknown word.
func (r Readings) Best() (best Reading, ok bool) {
	if len(r.list) == 0 {
		return Reading{}, false
	}
	return r.list[0], true
}

// First is the best reading with that part of speech.
func (r Readings) First(pos POS) (reading Reading, ok bool) {
	for i := range r.list {
		if r.list[i].POS == pos {
			return r.list[i], true
		}
	}
	return Reading{}, false
}

// found are the readings of a word while it is analysed.
type found struct {
	list [maxReadings]Reading
	n    int
}

// add keeps x where it is among the best; of readings alike in lemma, part of
// speech, number and tense the cheapest stays. Equal costs keep their order.
func (r *found) add(x *Reading) {
	if r.n == maxReadings && x.cost >= r.list[r.n-1].cost {
		return
	}
	for i := range r.n {
		y := &r.list[i]
		if y.POS == x.POS && y.Lemma == x.Lemma && y.Number == x.Number && y.Tense == x.Tense && y.Person == x.Person && y.Passive == x.Passive {
			if y.cost <= x.cost {
				return
			}
			copy(r.list[i:], r.list[i+1:r.n])
			r.n--
			break
		}
	}
	at := r.n
	for at > 0 && r.list[at-1].cost > x.cost {
		at--
	}
	if at == maxReadings {
		return
	}
	if r.n < maxReadings {
		r.n++
	}
	copy(r.list[at+1:r.n], r.list[at:r.n-1])
	r.list[at] = *x
}
