package main

import (
	"cmp"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"crosscheck/checker"
	"crosscheck/checker/draft"
	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/extract"
)

// configName is the file that is looked for above a draft.
const configName = ".crosscheck.yaml"

const configHelp = `
  sources: [wire/, "agency-*.txt"]   # files, folders, patterns, from this file's folder
  severity:                          # by cause: error, warning, info or off
    as-of: info                      # part, as-of, area, basis, value, claim,
    unsupported: off                 # polarity, actor, place, speaker; notices
  tolerance: 2%                      # figures no further apart are no conflict
  actors:                            # names of one's own: all mean the same
    - id: org:harbour-office
      names: [...]
  claims:                            # words of one's own for a claim type
    kill: [...]                      # a noun or a phrase; a verb as "past | present"
  ignore:
    lines: ["^Read also"]            # lines that yield no facts: regular expressions
    paths: ["wire/archive/*"]        # sources that are left out
`

// config is what .crosscheck.yaml holds. The zero config changes nothing.
type config struct {
	file      string // where it was read from
	sources   []string
	severity  map[checker.Cause]checker.Severity
	tolerance facts.Number // percent
	actors    []ar.OwnName
	claims    []ar.OwnWords
	own       *ar.Own // of actors and claims; nil where there are none
	lines     []*regexp.Regexp
	paths     []string
}

// policy is what the configuration says about findings.
func (c *config) policy() draft.Policy {
	return draft.Policy{Tolerance: c.tolerance, Severity: c.severity, Lines: c.lines}
}

// languages are the language packs with the words of the configuration.
func (c *config) languages() []extract.Language {
	packs := languages()
	for i, p := range packs {
		if _, ok := p.(ar.Arabic); ok {
			packs[i] = ar.Arabic{Own: c.own}
		}
	}
	return packs
}

// inputs are the sources, as paths from the working folder.
func (c *config) inputs() []string {
	var out []string
	for _, s := range c.sources {
		if !filepath.IsAbs(s) {
			s = filepath.Join(filepath.Dir(c.file), s)
		}
		out = append(out, s)
	}
	return out
}

// leavesOut reports whether a pattern of ignore.paths matches a source or a
// folder above it.
func (c *config) leavesOut(file string) bool {
	rel, err := filepath.Rel(cmp.Or(filepath.Dir(c.file), "."), file)
	if err != nil || c.file == "" {
		return false
	}
	for at := filepath.ToSlash(rel); at != "." && at != "/" && at != ""; at = path.Dir(at) {
		for _, p := range c.paths {
			if ok, _ := path.Match(strings.TrimSuffix(p, "/"), at); ok {
				return true
			}
		}
	}
	return false
}

// findConfig is the .crosscheck.yaml in the folder of a draft or in the next
// one above that has it; empty where there is none.
func findConfig(draftPath string) string {
	folder := filepath.Dir(draftPath) // "." for standard input
	for {
		file := filepath.Join(folder, configName)
		if info, err := os.Stat(file); err == nil && info.Mode().IsRegular() {
			return file
		}
		up, ok := parent(folder)
		if !ok {
			return ""
		}
		folder = up
	}
}

// parent is the folder above, as a relative path where folder is one.
func parent(folder string) (up string, ok bool) {
	here, err := filepath.Abs(folder)
	if err != nil || filepath.Dir(here) == here {
		return "", false
	}
	if filepath.IsAbs(folder) {
		return filepath.Dir(folder), true
	}
	return filepath.Join(folder, ".."), true
}
