// Package crosscheck is the module of the program crosscheck; see its README.
// The work is done in facts, checker and report.
package crosscheck

import (
	"embed"
	"io/fs"
	"strings"
)

//go:embed NOTICE facts/ar/*/NOTICE
var notices embed.FS

// Notice is the sources and licences of all that is built into the program,
// file by file.
func Notice() string {
	var b strings.Builder
	_ = fs.WalkDir(notices, ".", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			text, _ := notices.ReadFile(path)
			if b.Len() > 0 {
				b.WriteString("\n" + path + "\n\n")
			}
			b.Write(text)
		}
		return nil
	})
	return b.String()
}
