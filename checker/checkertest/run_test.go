package checkertest_test

import (
	"testing"

	"crosscheck/checker/checkertest"
)

var _ = checkertest.UpdateFlag()

func TestStories(t *testing.T) {
	checkertest.Run(t, "testdata/harbour", "testdata/*.txtar")
}
