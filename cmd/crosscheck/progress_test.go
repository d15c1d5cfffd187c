package main

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestProgress(t *testing.T) {
	three := []int{1, 2, 3}
	twice := func(n int) int { return 2 * n }

	var quick bytes.Buffer
	p := &progress{out: &quick, what: "reading", since: time.Now(), total: 3}
	assert.Equal(t, []int{2, 4, 6}, mapTold(p, three, twice))
	assert.Empty(t, quick.String(), "work under a second shows nothing")

	var slow bytes.Buffer
	p = &progress{out: &slow, what: "reading", since: time.Now().Add(-2 * patience), total: 3}
	mapTold(p, three, twice)
	assert.Contains(t, slow.String(), "reading")
	assert.Contains(t, slow.String(), "/3")

	var none *progress
	assert.Equal(t, []int{2, 4, 6}, mapTold(none, three, twice), "without a terminal the work is the same")
	f := &inputFlags{}
	assert.Nil(t, f.progress(streams{err: &quick}, "reading", 3), "a pipe is no terminal")
}
