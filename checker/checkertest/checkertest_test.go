package checkertest_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker/checkertest"
	"crosscheck/facts"
)

// record is a test that notes how it fails.
type record struct {
	failed  bool
	message string
}

func (r *record) Errorf(format string, args ...any) {
	r.failed, r.message = true, r.message+fmt.Sprintf(format, args...)
}
func (r *record) FailNow() { r.failed = true }
func (r *record) Helper()  {}

func harbour(t testing.TB) []facts.Document {
	return checkertest.Read(t.(*testing.T), "testdata/harbour/a.txt", "testdata/harbour/b.txt")
}

func TestFlags(t *testing.T) {
	for _, c := range []struct {
		reason string
		lines  []string
		says   []string // empty: the check passes
	}{
		{"values alone", []string{"conflict number 3 5"}, nil},
		{"in another order", []string{"conflict number 5 3"}, nil},
		{"with their reports", []string{"conflict number 5 3 | testdata/b.txt / a.txt"}, []string{"1 different", "differs     conflict number 5 3"}},
		{"with reports that give them", []string{"conflict number 5 3 | b.txt / a.txt"}, nil},
		{"with a claim, a kind and a word of the quotes", []string{"conflict number 3 5 | | kill person خفر"}, nil},
		{"a value that is another", []string{"conflict number 3 6"}, []string{"0 missing, 0 unexpected, 1 different", "differs     conflict number 3 6", "came    conflict number 3 5"}},
		{"a verdict that is another", []string{"scope number 3 5"}, []string{"differs     scope number 3 5", "came    conflict number 3 5"}},
		{"words that nothing says", []string{"conflict number 3 5 | | wound"}, []string{"missing     conflict number 3 5 | | wound", "unexpected  conflict number 3 5"}},
		{"a finding too many", nil, []string{"1 unexpected", "unexpected  conflict number 3 5 | a.txt / b.txt", "b.txt:1:", "ومقتل خمسة بحارة"}},
		{"a finding too few", []string{"conflict number 3 5", "conflict date 2019-05-06 2019-05-07"}, []string{"1 missing, 0 unexpected, 0 different", "missing     conflict date"}},
		{"what agrees may be asked for", []string{"conflict number 3 5", "agree number 12"}, nil},
		{"a comment and a blank", []string{"# tolls", "", "conflict number 3 5"}, nil},
		{"other verdicts that must all be there", []string{"verdicts: scope"}, nil},
		{"no verdict", []string{"quarrel number 3 5"}, []string{`lines:1: "quarrel" is no verdict; write conflict, scope`}},
		{"no slot", []string{"", "conflict toll 3 5"}, []string{`lines:2: "toll" is no slot`}},
		{"no finding", []string{"conflict"}, []string{"is no finding; write VERDICT SLOT VALUES | REPORTS | WORDS"}},
		{"reports of one value alone", []string{"conflict number 3 5 | a.txt"}, []string{"2 values and the reports of 1"}},
	} {
		r := &record{}
		checkertest.Flags(r, harbour(t), c.lines...)
		assert.Equal(t, len(c.says) > 0, r.failed, "%s: %s", c.reason, r.message)
		for _, s := range c.says {
			assert.Contains(t, r.message, s, c.reason)
		}
	}
}

func TestAgree(t *testing.T) {
	one := checkertest.On("2019-05-06", checkertest.Text("one", "وصل 14 طبيبا إلى مدينة درنة أمس الأحد."))
	same := checkertest.On("2019-05-07", checkertest.Text("same", "وصل إلى مدينة درنة يوم الأحد 14 طبيبا."))
	other := checkertest.Text("other", "هطلت أمطار على الساحل.")
	checkertest.Agree(t, one, same)
	r := &record{}
	assert.False(t, checkertest.Agree(r, one, other))
	assert.Contains(t, r.message, "no fact in common", "reports that share nothing do not agree")
	r = &record{}
	assert.False(t, checkertest.Agree(r, harbour(t)...))
	assert.Contains(t, r.message, "unexpected  conflict number 3 5")
}

func TestCheck(t *testing.T) {
	docs := harbour(t)
	checkertest.Check(t, docs[0], docs[1:], "conflict number 3 5 | a.txt / b.txt")
	r := &record{}
	assert.False(t, checkertest.Check(r, docs[0], docs[1:]))
	assert.Contains(t, r.message, "a.txt: 0 missing, 1 unexpected", "the draft is named")
}

func TestUnreadable(t *testing.T) {
	r := &record{}
	checkertest.Read(r, "testdata/none.txt")
	assert.True(t, r.failed)
	assert.Contains(t, r.message, "testdata/none.txt")
}

// The harness works in a module of its own, through a replace line, without a
// network: what fails there is told with both findings.
func TestFromAnotherModule(t *testing.T) {
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	folder := t.TempDir()
	write := func(name, text string) {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(folder, name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644))
	}
	read := func(name string) string {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		return string(data)
	}
	write("go.mod", "module desk\n\ngo 1.26\n\nrequire crosscheck v0.0.0\n\nreplace crosscheck => "+root+"\n")
	write("go.sum", read(filepath.Join(root, "go.sum")))
	write("desk_test.go", read("testdata/desk_test.go.txt"))
	write("story/a.txt", read("testdata/harbour/a.txt"))
	write("story/b.txt", read("testdata/harbour/b.txt"))
	write("story/expect.txt", "conflict number 3 4 | | kill\n")
	run := func(args ...string) (string, error) {
		cmd := exec.Command("go", append([]string{"test"}, args...)...)
		cmd.Dir = folder
		cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	out, err := run(".")
	require.Error(t, err, "the toll is another")
	for _, want := range []string{"--- FAIL: TestStory/story", "Error Trace:", "differs     conflict number 3 4", "came    conflict number 3 5"} {
		assert.Contains(t, out, want)
	}
	out, err = run("-update", ".")
	require.NoError(t, err, out)
	assert.Equal(t, "conflict number 3 5 | a.txt / b.txt | kill person\n", read(filepath.Join(folder, "story/expect.txt")))
	out, err = run("-count=1", ".")
	require.NoError(t, err, out)
	assert.True(t, strings.HasPrefix(out, "ok"), out)
}
