package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"crosscheck": main})
}

// The scripts in testdata run the command line as a user does.
func TestScripts(t *testing.T) {
	scripts, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, scripts, "the scripts are gone")
	testscript.Run(t, testscript.Params{
		Files:               scripts,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "jsonlines": jsonLines, "finding": finding},
	})
}

// exits runs a command and demands its exit code: exits 2 crosscheck compare.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARGS...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// jsonLines demands that a file, or stdout, holds that many lines and that
// every one is a JSON object: jsonlines 2 stdout.
func jsonLines(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: jsonlines COUNT FILE")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	for lines := bufio.NewScanner(strings.NewReader(ts.ReadFile(args[1]))); lines.Scan(); got++ {
		var object map[string]any
		if err := json.Unmarshal(lines.Bytes(), &object); err != nil {
			ts.Fatalf("line %d: %v", got+1, err)
		}
	}
	if got != want {
		ts.Fatalf("%d lines, want %d", got, want)
	}
}

// finding keeps the id of the first finding with a slot and a verdict, of the
// JSON on stdout, in a variable: finding ID number conflict.
func finding(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: finding VARIABLE SLOT VERDICT")
	}
	var result struct {
		Findings []struct{ ID, Slot, Verdict string }
	}
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &result))
	for _, f := range result.Findings {
		if f.Slot == args[1] && f.Verdict == args[2] {
			ts.Setenv(args[0], f.ID)
			ts.Setenv(args[0]+"_SHORT", f.ID[:6])
			return
		}
	}
	ts.Fatalf("no finding on a %s is a %s", args[1], args[2])
}

func TestNearest(t *testing.T) {
	for _, c := range []struct{ value, want, reason string }{
		{"tabel", "table", "two letters changed places"},
		{"JSON", "json", "case does not count"},
		{"xml", "", "nothing is near"},
		{"sql", "", "half of the letters differ"},
	} {
		assert.Equal(t, c.want, nearest(c.value, []string{"table", "json", "jsonl", "csv"}), c.reason)
	}
}

func TestLanguage(t *testing.T) {
	for _, c := range []struct{ flag, given, text, want, reason string }{
		{"auto", "", "وصل الوفد", "ar", "the letters are Arabic"},
		{"auto", "ar-EG", "وصل الوفد", "ar", "the region does not matter"},
		{"auto", "AR", "وصل الوفد", "ar", "nor does the case"},
		{"auto", "en", "وصل الوفد", "ar", "English is not written so: the page is mistaken"},
		{"auto", "fa", "وصل الوفد", "fa", "Persian is: the page may be right"},
		{"auto", "en", "It has arrived", "en", "nothing speaks against it"},
		{"auto", "", "It has arrived", "und", "no pack reads it"},
		{"auto", "???", "وصل الوفد", "ar", "no language has that name"},
		{"ar", "en", "It has arrived", "ar", "the flag decides"},
	} {
		d := facts.Document{Language: c.given, Text: c.text, Body: facts.Span{End: len(c.text)}}
		f := inputFlags{lang: c.flag}
		assert.Equal(t, c.want, f.language(&d), c.reason)
	}
}

// Whatever is written to a pipe that nobody reads ends the program quietly.
func TestBrokenPipe(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "crosscheck")
	self, err := os.Executable()
	require.NoError(t, err)
	require.NoError(t, os.Symlink(self, binary), "testscript runs main under this name")
	r, w, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, r.Close())
	var stderr strings.Builder
	cmd := exec.Command(binary, "version", "--licences")
	cmd.Stdout, cmd.Stderr = w, &stderr
	err = cmd.Run()
	require.NoError(t, w.Close())
	assert.ErrorContains(t, err, "broken pipe", "as the shell expects of a filter")
	assert.Empty(t, stderr.String())
}
