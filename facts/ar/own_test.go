package ar

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts/extract"
)

func TestOwnNames(t *testing.T) {
	own, err := NewOwn([]OwnName{
		{ID: "org:harbour", Names: []string{"مكتب المرفأ", "المرفأ الشرقي"}},
		{ID: "person:rami", Names: []string{"رامي الصباغ"}},
		{ID: "place:silo", Names: []string{"صومعة الغلال"}},
	}, nil)
	require.NoError(t, err)
	for _, c := range []struct{ text, id, span, reason string }{
		{"أعلن مكتب المرفأ موعد الافتتاح", "org:harbour", "مكتب المرفأ", "as it is written"},
		{"أعلن مكتَبُ المرفأ موعد الافتتاح", "org:harbour", "مكتَبُ المرفأ", "with its vowels"},
		{"وللمرفأ الشرقي رصيفان", "org:harbour", "وللمرفأ الشرقي", "with particles and the article"},
		{"زار الوفد صومعة الغلال", "place:silo", "صومعة الغلال", "a place"},
		{"قال الوزير رامي الصباغ إن العمل بدأ", "person:rami", "الوزير رامي الصباغ", "with the title that the pack reads before it"},
	} {
		var found []extract.Mention
		for _, m := range (Arabic{Own: own}).Mentions(c.text) {
			if m.Ref.ID == c.id {
				found = append(found, m)
			}
		}
		if assert.Len(t, found, 1, c.reason) {
			assert.Equal(t, c.span, found[0].Span.Of(c.text), c.reason)
			assert.Equal(t, found[0].Span, found[0].Ref.Span, c.reason)
		}
	}
	for _, m := range (Arabic{Own: own}).Mentions("مكتب\nالمرفأ، ومكتب آخر") {
		assert.NotEqual(t, "org:harbour", m.Ref.ID, "a name stands on one line")
	}
	for _, m := range (Arabic{}).Mentions("أعلن مكتب المرفأ موعد الافتتاح") {
		assert.NotEqual(t, "org:harbour", m.Ref.ID, "what one desk adds, no other reads")
	}
}

func TestOwnRefuses(t *testing.T) {
	for _, c := range []struct {
		names []OwnName
		words []OwnWords
		says  string
	}{
		{names: []OwnName{{ID: "office", Names: []string{"س"}, Line: 7}}, says: `7: "office" is no id`},
		{names: []OwnName{{ID: "org:", Names: []string{"س"}, Line: 7}}, says: `7: "org:" is no id`},
		{names: []OwnName{{ID: "org:a", Names: []string{"…"}, Line: 8}}, says: `8: "…" is no name`},
		{words: []OwnWords{{Claim: "kil", Words: []string{"س"}, Line: 9}}, says: `9: there is no claim type "kil"`},
	} {
		_, err := NewOwn(c.names, c.words)
		assert.ErrorContains(t, err, c.says)
	}
}
