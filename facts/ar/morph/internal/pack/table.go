package pack

import (
	"cmp"
	"encoding/binary"
	"slices"
)

const (
	magic   = "ccmorph1"
	head    = len(magic) + 8
	buckets = 1 << 16
	filter  = 1 << 16 // bytes
	indexAt = head + filter
	rowsAt  = indexAt + 4*(buckets+1)
)

func hash(c Code) uint64 { return uint64(c) * 0x9E3779B97F4A7C15 }

func bucket(c Code) int { return int(hash(c) >> 48) }

// bit is the place of c in the filter, which has a bit set for every word.
func bit(c Code) (at int, mask byte) {
	h := hash(c) >> 45
	return head + int(h>>3), 1 << (h & 7)
}

// Row is a word with one of its entries.
type Row struct {
	Code  Code
	Entry Entry
}

// Build lays rows and lemmas out. Rows of one word keep their order.
func Build(rows []Row, lemmas []byte) []byte {
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(a, b Row) int {
		if x, y := bucket(a.Code), bucket(b.Code); x != y {
			return x - y
		}
		return cmp.Compare(a.Code, b.Code)
	})
	out := []byte(magic)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(rows)))
	out = binary.LittleEndian.AppendUint32(out, uint32(rowsAt+16*len(rows)))
	out = append(out, make([]byte, filter)...)
	for _, r := range rows {
		at, mask := bit(r.Code)
		out[at] |= mask
	}
	at := 0
	for b := range buckets + 1 {
		for at < len(rows) && bucket(rows[at].Code) < b {
			at++
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(at))
	}
	for _, r := range rows {
		out = binary.LittleEndian.AppendUint64(out, uint64(r.Code))
		out = binary.LittleEndian.AppendUint64(out, r.Entry.Bits())
	}
	return append(out, lemmas...)
}

// Table reads what Build has laid out, in place.
type Table struct {
	data   string
	lemmas int
}

// Open is the table in data; ok is false where data is none.
func Open(data string) (t Table, ok bool) {
	if len(data) < rowsAt || data[:len(magic)] != magic {
		return Table{}, false
	}
	t = Table{data, int(le32(data, len(magic)+4))}
	return t, t.lemmas == rowsAt+16*t.Len() && t.lemmas <= len(data)
}

// Len is the number of rows.
func (t Table) Len() int { return int(le32(t.data, len(magic))) }

// Find is the first row of c and the number of its rows, 0 where it has none.
func (t Table) Find(c Code) (first, n int) {
	if place, mask := bit(c); t.data[place]&mask == 0 {
		return 0, 0
	}
	b := indexAt + 4*bucket(c)
	at, end := int(le32(t.data, b)), int(le32(t.data, b+4))
	for ; at < end; at++ {
		if Code(le64(t.data, rowsAt+16*at)) == c {
			for first = at; at < end && Code(le64(t.data, rowsAt+16*at)) == c; at++ {
			}
			return first, at - first
		}
	}
	return 0, 0
}

// Entry is the entry of a row.
func (t Table) Entry(row int) Entry { return EntryOf(le64(t.data, rowsAt+16*row+8)) }

// Peek is whether the entry of a row is a verb, and its endings.
func (t Table) Peek(row int) (verb bool, endings uint16) {
	v := le64(t.data, rowsAt+16*row+8)
	return v>>20&7 == Verb, uint16(v >> 33)
}

// Code is the word of a row.
func (t Table) Code(row int) Code { return Code(le64(t.data, rowsAt+16*row)) }

// Lemma is the lemma of an entry, and of a masdar the lemma of its verb.
func (t Table) Lemma(e Entry) (lemma, verb string) {
	at := t.lemmas + int(e.Lemma)
	end := at + 1 + int(t.data[at])
	lemma = t.data[at+1 : end]
	if e.Linked {
		verb = t.data[end+1 : end+1+int(t.data[end])]
	}
	return lemma, verb
}

func le32(s string, at int) uint32 {
	s = s[at : at+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func le64(s string, at int) uint64 {
	s = s[at : at+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
