package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every format that the help names prints the same every time, and nothing
// reaches standard error.
func TestEveryFormat(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{"a.txt": "وصل ثلاثة أطباء إلى القرية أمس.", "b.txt": "وصل أربعة أطباء إلى القرية أمس."} {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644))
	}
	for command, formats := range map[string][]string{"compare": formatNames(), "extract": tupleFormatNames()} {
		for _, format := range formats {
			t.Run(command+"/"+format, func(t *testing.T) {
				var first, second, stderr bytes.Buffer
				args := []string{command, "--format", format, "--published", "2021-07-26", folder}
				require.Equal(t, exitDone, run(args, strings.NewReader(""), &first, &stderr), stderr.String())
				require.Equal(t, exitDone, run(args, strings.NewReader(""), &second, &stderr))
				assert.Equal(t, first.String(), second.String(), "the same bytes for the same input")
				assert.Empty(t, stderr.String())
			})
		}
	}
}

func TestHelpNamesEveryFormat(t *testing.T) {
	var out bytes.Buffer
	require.Equal(t, exitDone, run([]string{"compare", "--help"}, nil, &out, &out))
	for _, name := range formatNames() {
		assert.Contains(t, out.String(), "  "+name+" ")
	}
}
