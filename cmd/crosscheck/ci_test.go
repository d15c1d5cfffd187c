package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// inDesk makes a folder with a draft that contradicts its source, and runs the test
// in it.
func inDesk(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{
		"drafts/d.md":      "قتل خمسة جنود في انفجار لغم في مأرب.\n",
		"wire/a.txt":       "مقتل ثلاثة جنود في انفجار لغم في مأرب.\n",
		".crosscheck.yaml": "sources: wire/\n",
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
}

// The command of the hook takes the drafts behind it, as pre-commit gives them.
func TestPreCommitHook(t *testing.T) {
	data, err := os.ReadFile("../../.pre-commit-hooks.yaml")
	require.NoError(t, err)
	var hooks []struct{ ID, Name, Entry, Language, Files string }
	require.NoError(t, yaml.Unmarshal(data, &hooks))
	require.Len(t, hooks, 1)
	assert.Equal(t, "golang", hooks[0].Language)
	assert.Regexp(t, regexp.MustCompile(hooks[0].Files), "drafts/today/d.md")
	words := strings.Fields(hooks[0].Entry)
	require.Equal(t, "crosscheck", words[0])

	inDesk(t)
	var out, stderr bytes.Buffer
	assert.Equal(t, exitFindings, run(append(words[1:], "drafts/d.md"), nil, &out, &stderr), stderr.String())
	assert.Contains(t, out.String(), "drafts/d.md:1:5: error:")
}

// The script of the action, with the values that its inputs get.
func TestAction(t *testing.T) {
	data, err := os.ReadFile("../../.github/actions/crosscheck/action.yml")
	require.NoError(t, err)
	var action struct {
		Inputs map[string]any
		Runs   struct {
			Steps []struct {
				Name, Shell, Run string
				Env              map[string]string
			}
		}
	}
	require.NoError(t, yaml.Unmarshal(data, &action))
	require.Len(t, action.Runs.Steps, 3)
	check := action.Runs.Steps[2]
	input := regexp.MustCompile(`inputs\.([a-z-]+)`)
	for name, value := range check.Env {
		if m := input.FindStringSubmatch(value); m != nil {
			assert.Contains(t, action.Inputs, m[1], "%s is an input that there is", name)
		}
	}
	assert.NotContains(t, check.Run, "${{", "what a user gives never becomes a part of the script")

	binary := filepath.Join(t.TempDir(), "crosscheck")
	self, err := os.Executable()
	require.NoError(t, err)
	require.NoError(t, os.Symlink(self, binary), "testscript runs main under this name")
	inDesk(t)
	script := func(env ...string) (string, error) {
		cmd := exec.Command(check.Shell, "-c", check.Run)
		cmd.Env = append(os.Environ(), "BIN="+binary, "DRAFTS=drafts/d.md\n", "AGAINST=", "CONFIG=", "BASELINE=", "FAIL_ON=conflict", "SARIF=")
		cmd.Env = append(cmd.Env, env...)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	out, err := script()
	assert.ErrorContains(t, err, "exit status 1")
	assert.Contains(t, out, "::error file=drafts/d.md,line=1,endLine=1,col=5,endColumn=14")
	out, err = script("FAIL_ON=none", "SARIF=out.sarif", "AGAINST=wire/a.txt\nwire\n")
	assert.Error(t, err, "a report given twice is an error: %s", out)
	out, err = script("FAIL_ON=none", "SARIF=out.sarif", "AGAINST=wire/a.txt\n")
	require.NoError(t, err, out)
	assert.FileExists(t, "out.sarif")
}
