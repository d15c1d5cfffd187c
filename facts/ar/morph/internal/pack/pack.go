// Package pack lays the stems of the lexicon out in one string that is read
// in place. The generator writes with it and the analyser reads with it.
//
// The string holds a head of 16 bytes ("ccmorph1", the number of rows and the
// start of the lemmas, both as uint32), then a filter of 2^19 bits that tells
// most words that are not there, then an index of 2^16+1 uint32 row numbers by
// hash, then the rows (a Code and an Entry, each a uint64), then the lemmas,
// each with its length in a byte before it. All is little-endian.
package pack

// Code is a word of at most 12 Arabic letters, 5 bits each, the first letter
// highest. The zero Code is no word.
type Code uint64

// MaxLetters is the length of the longest word that has a Code.
const MaxLetters = 12

// Letters are the folded letters in the order of their codes, from 1.
const Letters = "ءؤئابتثجحخدذرزسشصضطظعغفقكلمنهوي"

// Letter is the code of a folded letter, 1..31, or 0 where r is none.
func Letter(r rune) uint8 {
	if r < 0x621 || r > 0x64a {
		return 0
	}
	return letterCodes[r-0x621]
}

var letterCodes = func() (t [0x64b - 0x621]uint8) {
	n := uint8(0)
	for _, r := range Letters {
		n++
		t[r-0x621] = n
	}
	return t
}()

// Encode is the code of a folded word; ok is false where it is too long, empty
// or holds anything but letters.
func Encode(word string) (c Code, ok bool) {
	n := 0
	for _, r := range word {
		l := Letter(r)
		if n++; l == 0 || n > MaxLetters {
			return 0, false
		}
		c = c<<5 | Code(l)
	}
	return c, n > 0
}

// The parts of speech of an Entry.
const (
	Noun = iota + 1
	Adjective
	Verb
	Name
)

// The endings that a noun takes, as bits of Entry.Endings.
const (
	Feminine   = 1 << iota // ه
	Dual                   // ان and ين; تان and تين
	FemPlural              // ات
	MascPlural             // ون and ين
	Relative               // ي: the nisba
	Common                 // takes an indefinite accusative: not a name
	Weak                   // loses its last ي: محام for محامي
	Article                // takes ال
	Pronoun                // takes a pronoun
)

// The endings that a verb takes, as bits of Entry.Endings.
const (
	EndA     = 1 << iota // ا
	EndAn                // ان
	EndN                 // ن
	EndNa                // نا
	EndT                 // ت
	EndTa                // تا
	EndTm                // تم
	EndWa                // وا
	EndWn                // ون
	EndY                 // ي
	EndYn                // ين
	Object               // an object pronoun
	Bare                 // stands without an ending
	OneOrTwo             // ت after it is "I" or "you": قلت
)

// Entry is what a row says of its word. Lemma counts bytes of the lemmas.
type Entry struct {
	Lemma   uint32 // < 2^20
	POS     uint8  // < 8
	Number  uint8  // < 4: singular 1, dual 2, plural 3
	Gender  uint8  // < 4: masculine 1, feminine 2
	Tense   uint8  // < 4: past 1, present 2, imperative 3
	Person  uint8  // < 4
	Passive bool
	Linked  bool   // the lemma of a verb follows its own: a masdar
	Endings uint16 // see the constants
}

// Bits is the entry in 64 bits.
func (e Entry) Bits() uint64 {
	v := uint64(e.Lemma) | uint64(e.POS)<<20 | uint64(e.Number)<<23 | uint64(e.Gender)<<25 |
		uint64(e.Tense)<<27 | uint64(e.Person)<<29 | uint64(e.Endings)<<33
	if e.Passive {
		v |= 1 << 31
	}
	if e.Linked {
		v |= 1 << 32
	}
	return v
}

// EntryOf undoes Bits.
func EntryOf(v uint64) Entry {
	return Entry{
		Lemma: uint32(v & 0xfffff), POS: uint8(v >> 20 & 7), Number: uint8(v >> 23 & 3), Gender: uint8(v >> 25 & 3),
		Tense: uint8(v >> 27 & 3), Person: uint8(v >> 29 & 3), Passive: v>>31&1 == 1, Linked: v>>32&1 == 1, Endings: uint16(v >> 33),
	}
}
