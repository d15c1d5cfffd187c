package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"crosscheck/checker/draft"
	"crosscheck/facts"
)

// desk checks drafts. Configurations and sources are read once.
type desk struct {
	flags      *checkFlags
	streams    streams
	configs    map[string]*config          // by file; "" is none
	sources    map[string][]facts.Document // by the file of the configuration
	unreadable error
}

func newDesk(f *checkFlags, s streams) *desk {
	return &desk{flags: f, streams: s, configs: make(map[string]*config), sources: make(map[string][]facts.Document)}
}

// check compares a draft with its sources.
func (k *desk) check(d facts.Document) (draft.Checked, error) {
	c, err := k.configOf(d)
	if err != nil {
		return draft.Checked{}, err
	}
	sources, err := k.sourcesOf(c)
	if err != nil {
		return draft.Checked{}, err
	}
	sources = slices.DeleteFunc(slices.Clone(sources), func(s facts.Document) bool { return sameFile(s.Path, d.Path) })
	if len(sources) == 0 {
		return draft.Checked{}, fmt.Errorf("%s: no sources but the draft itself; name others", d.ID)
	}
	k.flags.detail(k.streams, "%s: sources: %d", d.ID, len(sources))
	return draft.Check(d, sources, c.policy(), c.languages()...)
}

// configOf is the configuration of a draft: that of --config, or the next
// above the draft, or an empty one.
func (k *desk) configOf(d facts.Document) (*config, error) {
	file := k.flags.config
	if file == "" && !k.flags.noConfig {
		file = findConfig(d.Path)
	}
	if c, ok := k.configs[file]; ok {
		return c, nil
	}
	c := &config{}
	if file != "" {
		k.flags.detail(k.streams, "configuration: %s", file)
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("--config: %w", err)
		}
		if c, err = parseConfig(file, data); err != nil {
			return nil, err
		}
	}
	k.configs[file] = c
	return c, nil
}

// sourcesOf are the reports of --against, or else those of the configuration.
func (k *desk) sourcesOf(c *config) ([]facts.Document, error) {
	inputs, key := k.flags.against, ""
	if len(inputs) == 0 {
		inputs, key = c.inputs(), c.file
	}
	if len(inputs) == 0 {
		return nil, fmt.Errorf(`no sources are given; add --against INPUT..., or "sources:" to %s`, configName)
	}
	if docs, ok := k.sources[key]; ok {
		return docs, nil
	}
	docs, err := k.flags.read(k.streams, inputs)
	if err != nil {
		k.unreadable = err
	}
	docs = slices.DeleteFunc(docs, func(d facts.Document) bool { return c.leavesOut(d.Path) })
	if len(docs) == 0 {
		return nil, fmt.Errorf("none of the sources can be read: %s", strings.Join(inputs, " "))
	}
	k.sources[key] = docs
	return docs, nil
}

// sameFile reports whether two paths lead to one file.
func sameFile(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	if filepath.Clean(a) == filepath.Clean(b) {
		return true
	}
	x, err := os.Stat(a)
	y, err2 := os.Stat(b)
	return err == nil && err2 == nil && os.SameFile(x, y)
}
