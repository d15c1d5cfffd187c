package ar_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/fixtures"
)

// Readings use the memory of those before them again: what one gives stays as it is
// while others are read, by several goroutines, and is the same whatever was read before.
func TestReadingsKeepApart(t *testing.T) {
	var docs []facts.Document
	for _, story := range fixtures.Stories()[:4] {
		reports, err := fixtures.Reports(story)
		require.NoError(t, err)
		for _, r := range reports {
			docs = append(docs, facts.Document{ID: story + " " + r.Name, Text: r.Text})
		}
	}
	told := func(x any) string { return fmt.Sprintf("%#v", x) }
	first, want := make([]any, len(docs)), make([]string, len(docs))
	for i, d := range docs {
		r := ar.Arabic{}.Read(d)
		first[i], want[i] = r, told(r)
	}
	var all sync.WaitGroup
	for n := range 3 {
		all.Go(func() {
			for i := range docs {
				i = (i*(n+1) + n) % len(docs)
				if told(ar.Arabic{}.Read(docs[i])) != want[i] {
					t.Errorf("%s is read in another way behind other reports", docs[i].ID)
				}
			}
		})
	}
	all.Wait()
	for i := range docs {
		assert.Equal(t, want[i], told(first[i]), "what was read of %s has changed", docs[i].ID)
	}
}

// TestReadsWhatItHasFound holds that no rule asks for what is found out of the words
// only behind it: the memory of a reading that is done holds nothing for another.
func TestReadsWhatItHasFound(t *testing.T) {
	long := facts.Document{ID: "long", Text: strings.Repeat("قتل 3 جنود يوم الاثنين 8 يونيو 2020 في بلدة تلكلخ. ", 40)}
	short := facts.Document{ID: "short", Text: "في تقدير أولي، توفي 4 عمال."}
	want := fmt.Sprintf("%#v", ar.Arabic{}.Read(short))
	for range 4 {
		ar.Arabic{}.Read(long)
		assert.Equal(t, want, fmt.Sprintf("%#v", ar.Arabic{}.Read(short)))
	}
}
