package ar_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts/ar"
)

func TestReads(t *testing.T) {
	for _, c := range []struct {
		text, reason string
		want         bool
	}{
		{"وصل الوفد إلى المطار", "Arabic letters", true},
		{"وصل وفد AFP إلى المطار", "a Latin name within", true},
		{"وصل گولن إلى بغداد", "a foreign letter in a name", true},
		{"وصل الوفد الی المطار فی بغداد", "a Persian keyboard writes other forms of ya", true},
		{"The delegation (الوفد) has arrived", "an Arabic name within", false},
		{"12 / 10", "no letters", false},
		{strings.Repeat("پنج نفر در چهار گروه به گرگان رسیدند ", 3), "Persian", false},
		{strings.Repeat("چار لوگ لاہور پہنچے ہیں ", 4), "Urdu", false},
	} {
		assert.Equal(t, c.want, ar.Reads(c.text), "%s: %s", c.reason, c.text)
	}
}
