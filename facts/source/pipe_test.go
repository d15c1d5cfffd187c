//go:build unix

package source_test

import (
	"os"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts/source"
)

func TestPipe(t *testing.T) {
	write(t, nil)
	require.NoError(t, syscall.Mkfifo("pipe", 0o600))
	go func() {
		if w, err := os.OpenFile("pipe", os.O_WRONLY, 0); err == nil {
			_, _ = w.WriteString(record("id", "1", "text", "نص"))
			_ = w.Close()
		}
	}()
	docs, err := source.Read([]string{"pipe"}, nil)
	require.NoError(t, err, "a shell gives the output of a command as a pipe without an extension")
	assert.Equal(t, []string{"1"}, ids(docs))
}
