package ar_test

import (
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/ar"
)

// BenchmarkRead reads raw text to facts; /twice reads a text of twice the
// length, so that the two figures of a byte show that reading is linear. The word
// lists are read before it, as they are once a process.
func BenchmarkRead(b *testing.B) {
	s := news(b)
	ar.Arabic{}.Read(facts.Document{Text: s})
	for name, text := range map[string]string{"once": s, "twice": s + "\n" + s} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				ar.Arabic{}.Read(facts.Document{Text: text})
			}
		})
	}
}
