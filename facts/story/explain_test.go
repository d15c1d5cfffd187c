package story_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/source"
	"crosscheck/facts/story"
	"crosscheck/fixtures"
)

// Explaining changes nothing of what is read, and every slot has its steps.
func TestSteps(t *testing.T) {
	for _, name := range fixtures.Stories() {
		docs, err := source.Read([]string{"../../fixtures/" + name}, nil)
		require.NoError(t, err)
		plain, explained := story.Read(docs, ar.Arabic{}), story.Read(docs, ar.Arabic{Explain: true})
		require.NotEmpty(t, plain.Facts, name)
		require.Len(t, explained.Facts, len(plain.Facts), name)
		texts, byID := map[string]string{}, map[string]facts.Fact{}
		for _, d := range explained.Documents {
			texts[d.ID] = d.Text
		}
		for i, f := range explained.Facts {
			require.Empty(t, plain.Facts[i].Steps, "%s: no steps are kept unasked", name)
			byID[f.ID] = f
			slots := slotsOf(t, f, texts[f.Document], byID)
			for slot, stated := range map[string]bool{
				"number": !f.Number.IsZero(), "date": !f.Date.IsZero(), "claim": f.Claim.ID != "", "place": !f.Place.IsZero(), "said": !f.Said.Speaker.IsZero(),
				"polarity": f.Polarity == facts.Denied, "modality": f.Modality != facts.Asserted, "event": f.Happening != 0,
			} {
				assert.False(t, stated && !slots[slot], "%s %s: nothing says how its %s was read: %s", name, f.ID, slot, f.Evidence.Of(texts[f.Document]))
			}
			assert.False(t, !f.Actor.IsZero() && !slots["actor"], "%s %s: nothing says how its actor was read", name, f.ID)
			f.Steps = nil
			assert.Equal(t, plain.Facts[i], f, name)
		}
	}
}

// slotsOf is the slots that the steps of a fact tell of; each step lies in the
// text, and what it takes over comes from a fact of the same report before it.
func slotsOf(t *testing.T, f facts.Fact, text string, before map[string]facts.Fact) map[string]bool {
	slots := map[string]bool{}
	for _, s := range f.Steps {
		slots[s.Slot] = true
		require.NotEmpty(t, s.Rule, f.ID)
		require.True(t, 0 <= s.Span.Start && s.Span.Start <= s.Span.End && s.Span.End <= len(text), "%s: %v", f.ID, s)
		if s.From != "" {
			assert.Equal(t, f.Document, before[s.From].Document, "%s: %v", f.ID, s)
		}
	}
	return slots
}
