// Package crosscheck is the module of the program crosscheck; see its README.
// The work is done in facts, checker and report.
package crosscheck

import (
	"embed"
	"io/fs"
	"strings"
)

//go:embed NOTICE facts/ar/*/NOTICE LICENCES
var notices embed.FS

// Notice is the sources and licences of all that is built into the program,
// file by file: its own, those of the data, those of the libraries.
func Notice() string {
	var b strings.Builder
	for _, pattern := range []string{"NOTICE", "facts/ar/*/NOTICE", "LICENCES"} {
		paths, _ := fs.Glob(notices, pattern) // fails on a broken pattern only
		for _, path := range paths {
			text, _ := notices.ReadFile(path) // it was listed
			if b.Len() > 0 {
				b.WriteString("\n--- " + path + " ---\n\n")
			}
			b.Write(text)
		}
	}
	return b.String()
}
