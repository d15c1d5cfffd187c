package date

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/text"
)

// Rules are asked only where a word of their sorts stands: on their own they
// must read nothing elsewhere.
func TestPointsOpenWithTheirSorts(t *testing.T) {
	phrases := []string{"2014", "7", "12", "(", "/", "-", ":", "\u060c"}
	for _, e := range lexicon.MustParse("calendar.txt", calendarList+wordsList+clockList+numeralsList+guardList) {
		phrases = append(phrases, e.Spellings...)
	}
	skipped := 0
	for shift := range 40 {
		line := make([]string, 0, 3*len(phrases))
		for i := range phrases { // each beside ever others, on lines of three
			line = append(line, phrases[i], phrases[(i*(shift+2)+shift)%len(phrases)], phrases[(i+shift*shift+7)%len(phrases)]+"\n")
		}
		s := strings.Join(line, " ")
		words := text.Words(s, facts.Span{End: len(s)})
		p := new(parser)
		p.reset(s, words)
		for i := range words {
			p.start = i
			for k, r := range allRules {
				if p.opening(1<<k, i) != 0 {
					continue
				}
				skipped++
				p.blocked = 0
				require.Zero(t, r.read(p, i).end, "%s at %q", r.name, s[words[i].Start:])
				require.Zero(t, p.blocked, r.name)
			}
		}
	}
	require.Greater(t, skipped, 10_000)
}
