package checker_test

import (
	"testing"

	"crosscheck/checker/checkertest"
)

var _ = checkertest.UpdateFlag()

// TestCauses reads short stories of differences that are no counts, and beside each
// kind a story whose reports only seem to differ.
func TestCauses(t *testing.T) { checkertest.Run(t, "testdata/*.txtar") }
