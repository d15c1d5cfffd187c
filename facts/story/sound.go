package story

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/agnivade/levenshtein"

	"crosscheck/facts/text"
)

//go:embed sound.txt
var soundFile string

// sounds are the letters of sound.txt with their sounds; vowels have "".
var sounds = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(soundFile) {
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.Contains("#!^$", fields[0]) {
			continue
		}
		for _, letters := range fields[1:] {
			m[letters] = strings.TrimPrefix(fields[0], "-")
		}
	}
	return m
})

// different are the sets of sound.txt that a name stands in: names of one set
// sound alike and are never spellings of one another.
var different = sync.OnceValue(func() map[string][]int {
	m := map[string][]int{}
	set := 0
	for line := range strings.Lines(soundFile) {
		if names, ok := strings.CutPrefix(line, "! "); ok {
			set++
			for _, name := range strings.Fields(names) {
				m[name] = append(m[name], set)
			}
		}
	}
	return m
})

// fixes are what sound.txt has at the front and at the end of names.
var fixes = sync.OnceValues(func() (front, end []string) {
	for line := range strings.Lines(soundFile) {
		switch sign, fixes, _ := strings.Cut(line, " "); sign {
		case "^":
			front = append(front, strings.Fields(fixes)...)
		case "$":
			end = append(end, strings.Fields(fixes)...)
		}
	}
	return front, end
})

// fixed reports whether one of two words of longer names is the other with
// something at its front or its end: بنعاشور and (بن) عاشور, حسام الدين and حسام.
func fixed(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	front, end := fixes()
	return len([]rune(a)) >= 3 && (slices.ContainsFunc(front, func(s string) bool { return b == s+a }) ||
		slices.ContainsFunc(end, func(s string) bool { return b == a+s }))
}

// told reports whether two names are known to be different names.
func told(a, b string) bool {
	sets := different()
	for _, x := range sets[a] {
		for _, y := range sets[b] {
			if x == y {
				return a != b
			}
		}
	}
	return false
}

// skeleton is the consonants of a name as they sound, one sound for all its
// letters, doubled ones once: غوساو, جوساو and جوسو are all "ks" where hard is
// true, which reads a "j" as "k" (ج stands for both in foreign names).
func skeleton(name string, hard bool) string {
	table := sounds()
	var b strings.Builder
	last := ""
	letters := []rune(text.Fold(name))
	for i := 0; i < len(letters); i++ {
		sound, ok := table[string(letters[i])]
		if i+1 < len(letters) {
			if pair, found := table[string(letters[i:i+2])]; found {
				sound, ok = pair, true
				i++
			}
		}
		if !ok {
			sound = string(letters[i])
		}
		if hard && sound == "j" {
			sound = "k"
		}
		if sound != "" && sound != last {
			b.WriteString(sound)
		}
		last = sound
	}
	return b.String()
}

// alike reports whether two spellings can be of one foreign name: they sound
// the same; or, where fuzzy, they are one letter apart (two, in eight letters
// and more) and begin with the same sound.
func alike(a, b string, fuzzy bool) bool {
	a, b = text.Fold(a), text.Fold(b)
	if a == b {
		return true
	}
	if told(a, b) {
		return false
	}
	for _, hard := range []bool{false, true} {
		x, y := skeleton(a, hard), skeleton(b, hard)
		if x == y && len([]rune(x)) >= 2 && distance(a, b) <= 1+min(len([]rune(a)), len([]rune(b)))/2 {
			return true
		}
	}
	short := min(len([]rune(a)), len([]rune(b)))
	return fuzzy && short >= 4 && distance(a, b) <= 1+short/8
}

// distance is the number of letters to insert, delete or replace.
func distance(a, b string) int { return levenshtein.ComputeDistance(a, b) }
