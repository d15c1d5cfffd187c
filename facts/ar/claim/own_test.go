package claim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

func TestOwn(t *testing.T) {
	o, err := NewOwn()
	require.NoError(t, err)
	require.NoError(t, o.Add("wound", "تزحلق | يتزحلق"))
	require.NoError(t, o.Add("kill", "زهق أرواح"))
	require.NoError(t, o.Add("attack", "دهمة"))
	for _, c := range []struct{ text, claim, reason string }{
		{"وتزحلقت سيدتان على الرصيف", "wound", "a verb is inflected"},
		{"سيتزحلق المارة", "wound", "in the future too"},
		{"زهق أرواح ثلاثة عمال", "kill", "a phrase"},
		{"بعد الدهمة الليلية", "attack", "a noun takes the article"},
		{"وصل الوفد", "arrive", "the words of claim.txt are still read"},
	} {
		found := o.Read(text.Words(c.text, facts.Span{End: len(c.text)}))
		if assert.NotEmpty(t, found, c.reason) {
			assert.Equal(t, c.claim, found[0].Claim, c.reason)
		}
	}
	assert.ErrorContains(t, o.Add("no-such-claim", "كلمة"), "no claim type")
	assert.ErrorContains(t, o.Add("kill", " | "), "is no word")
	assert.ErrorContains(t, o.Add("kill", "ا | ب | ج"), "write past | present")
	words := text.Words("تزحلقت", facts.Span{End: len("تزحلقت")})
	assert.Empty(t, (*Own)(nil).Read(words), "what one desk adds, no other reads")
}
