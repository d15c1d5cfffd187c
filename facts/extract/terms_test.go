package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Terms whose first characters differ stand in the order of strings.
func TestOpensKeepsTheOrder(t *testing.T) {
	terms := []string{"", "a", "ab", "lemma:", "lemma:x", "person:a-b", "\u0627", "\u0627\u0628", "\u0627a", "\u0627 \u0628", "\u0640\u0641",
		"\u0628\u0627\u062a\u062b\u062c", "\u0628\u0627\u062a\u062b\u062c\u062d", "\u0679", "\u067f", "\u0600", "\u00e9", "\u05d0", "\u06af", "\u4e00", "z\u0627", "~", " "}
	slices.Sort(terms)
	for i, x := range terms {
		for _, y := range terms[i:] {
			if a, b := opens(x), opens(y); a != b {
				assert.Equal(t, strings.Compare(x, y) < 0, a < b, "%q and %q", x, y)
			}
			assert.Less(t, opens(y), uint64(1)<<32, y)
		}
	}
	assert.NotEqual(t, opens("\u0627\u0628\u062a\u062b"), opens("\u0627\u0628\u062a\u062c"), "the fourth letter tells")
}
