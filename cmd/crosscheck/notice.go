package main

import (
	"embed"
	"io/fs"
	"strings"
)

// The folder holds copies of the NOTICE files of the tree, each at its path,
// and LICENCES, the licences of the libraries; ".ci/licences --write" makes them.
//
//go:embed licences
var licenceFiles embed.FS

// notice is the sources and licences of all that is built into the program,
// file by file: its own, those of the data, those of the libraries.
func notice() string {
	var b strings.Builder
	for _, pattern := range []string{"NOTICE", "facts/ar/*/NOTICE", "LICENCES"} {
		paths, _ := fs.Glob(licenceFiles, "licences/"+pattern) // fails on a broken pattern only
		for _, path := range paths {
			text, _ := licenceFiles.ReadFile(path) // it was listed
			if b.Len() > 0 {
				b.WriteString("\n--- " + strings.TrimPrefix(path, "licences/") + " ---\n\n")
			}
			b.Write(text)
		}
	}
	return b.String()
}
