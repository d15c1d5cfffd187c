package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"crosscheck/checker"
	"crosscheck/checker/draft"
	"crosscheck/facts"
	"crosscheck/facts/ar"
)

// key is a key of the configuration and how its value is read.
type key struct {
	name string
	read func(c *config, n *yaml.Node) error
}

func configKeys() []key {
	return []key{
		{"sources", func(c *config, n *yaml.Node) (err error) { c.sources, err = texts(n, "sources"); return err }},
		{"severity", readSeverity},
		{"tolerance", readTolerance},
		{"actors", readActors},
		{"claims", readClaims},
		{"ignore", readIgnore},
	}
}

func ignoreKeys() []key {
	return []key{
		{"lines", readLines},
		{"paths", readPaths},
	}
}

// located is an error at a node of the file.
type located struct {
	line int
	err  error
}

func (e located) Error() string { return e.err.Error() }

func at(n *yaml.Node, format string, args ...any) error {
	return located{n.Line, fmt.Errorf(format, args...)}
}

// parseConfig reads a configuration. Its errors name the file, the line and
// the remedy.
func parseConfig(file string, data []byte) (*config, error) {
	c := &config{file: file}
	var doc yaml.Node
	in := yaml.NewDecoder(bytes.NewReader(data))
	if err := in.Decode(&doc); errors.Is(err, io.EOF) {
		return c, nil
	} else if err != nil {
		return nil, fmt.Errorf("%s%s; mend the YAML", file, yamlLine.ReplaceAllString(err.Error(), ":$1:"))
	}
	err := readKeys(c, doc.Content[0], "a configuration", configKeys())
	if err == nil && len(c.actors)+len(c.claims) > 0 {
		c.own, err = ar.NewOwn(c.actors, c.claims)
	}
	var where located
	switch {
	case errors.As(err, &where):
		return nil, fmt.Errorf("%s:%d: %w", file, where.line, where.err)
	case err != nil:
		return nil, fmt.Errorf("%s:%w", file, err)
	}
	return c, nil
}

// yamlLine is how the YAML library begins its errors.
var yamlLine = regexp.MustCompile(`^yaml:(?: line (\d+):)?`)

// readKeys reads a mapping whose keys are known.
func readKeys(c *config, n *yaml.Node, what string, keys []key) error {
	return eachPair(n, what, func(name, value *yaml.Node) error {
		i := slices.IndexFunc(keys, func(k key) bool { return k.name == name.Value })
		if i < 0 {
			var allowed []string
			for _, k := range keys {
				allowed = append(allowed, k.name)
			}
			return located{name.Line, notAllowed("key of "+what, name.Value, allowed)}
		}
		return keys[i].read(c, value)
	})
}

// eachPair calls f for each key and value of a mapping; a key stands once.
func eachPair(n *yaml.Node, what string, f func(name, value *yaml.Node) error) error {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		return at(n, "%s: write key: value lines here", what)
	}
	seen := make(map[string]int)
	for i := 0; i+1 < len(n.Content); i += 2 {
		name := n.Content[i]
		if line, twice := seen[name.Value]; twice {
			return at(name, "%q stands on line %d already; keep one", name.Value, line)
		}
		seen[name.Value] = name.Line
		if err := f(name, n.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}

// texts are the strings of a sequence, or the one string that stands in its
// place.
func texts(n *yaml.Node, what string) ([]string, error) {
	nodes, err := scalars(n, what)
	var out []string
	for _, s := range nodes {
		out = append(out, s.Value)
	}
	return out, err
}

func scalars(n *yaml.Node, what string) ([]*yaml.Node, error) {
	list := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		list = n.Content
	}
	for _, s := range list {
		if s.Kind != yaml.ScalarNode || strings.TrimSpace(s.Value) == "" {
			return nil, at(s, "%s: write a list of texts, as in: %s: [one, two]", what, what)
		}
	}
	return list, nil
}

func readSeverity(c *config, n *yaml.Node) error {
	levels := map[string]checker.Severity{"error": checker.Error, "warning": checker.Warning, "info": checker.Info, "off": 0, "false": 0}
	var causes []string
	for _, cause := range draft.Causes() {
		causes = append(causes, string(cause))
	}
	c.severity = make(map[checker.Cause]checker.Severity)
	return eachPair(n, "severity", func(name, value *yaml.Node) error {
		if !slices.Contains(causes, name.Value) {
			return located{name.Line, notAllowed("cause", name.Value, causes)}
		}
		level, ok := levels[value.Value]
		if !ok {
			return located{value.Line, notAllowed("severity", value.Value, []string{"error", "warning", "info", "off"})}
		}
		c.severity[checker.Cause(name.Value)] = level
		return nil
	})
}

// readTolerance reads a percentage: 2, 2% or 0.5.
func readTolerance(c *config, n *yaml.Node) error {
	number, ok := facts.ParseNumber(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(n.Value), "%")))
	if !ok || n.Kind != yaml.ScalarNode || number.Compare(facts.Int(0)) < 0 || number.Compare(facts.Int(100)) >= 0 {
		return at(n, "tolerance %q is no percentage below 100; write it as 2 or 0.5%%", n.Value)
	}
	c.tolerance = number
	return nil
}

func readActors(c *config, n *yaml.Node) error {
	if n.Kind != yaml.SequenceNode {
		return at(n, "actors: write a list, as in:\n  actors:\n    - id: org:harbour-office\n      names: [...]")
	}
	for _, one := range n.Content {
		name := ar.OwnName{Line: one.Line}
		err := eachPair(one, "actors", func(k, value *yaml.Node) (err error) {
			switch k.Value {
			case "id":
				name.ID = value.Value
			case "names":
				name.Names, err = texts(value, "names")
			default:
				err = located{k.Line, notAllowed("key of actors", k.Value, []string{"id", "names"})}
			}
			return err
		})
		if err != nil {
			return err
		}
		if name.ID == "" || len(name.Names) == 0 {
			return at(one, "an actor needs an id and names, as in: {id: org:harbour-office, names: [...]}")
		}
		c.actors = append(c.actors, name)
	}
	return nil
}

func readClaims(c *config, n *yaml.Node) error {
	var ids []string
	for _, t := range facts.Claims() {
		ids = append(ids, t.ID)
	}
	return eachPair(n, "claims", func(name, value *yaml.Node) error {
		if !slices.Contains(ids, name.Value) {
			hint := ""
			if near := nearest(name.Value, ids); near != "" {
				hint = fmt.Sprintf("; did you mean %q?", near)
			}
			return at(name, "%q is no claim type%s (crosscheck extract names those of a report)", name.Value, hint)
		}
		words, err := texts(value, name.Value)
		c.claims = append(c.claims, ar.OwnWords{Claim: name.Value, Words: words, Line: value.Line})
		return err
	})
}

func readIgnore(c *config, n *yaml.Node) error { return readKeys(c, n, "ignore", ignoreKeys()) }

func readLines(c *config, n *yaml.Node) error {
	nodes, err := scalars(n, "lines")
	for _, s := range nodes {
		r, err := regexp.Compile(s.Value)
		if err != nil {
			return at(s, "lines: %v; see https://pkg.go.dev/regexp/syntax", err)
		}
		c.lines = append(c.lines, r)
	}
	return err
}

func readPaths(c *config, n *yaml.Node) error {
	nodes, err := scalars(n, "paths")
	for _, s := range nodes {
		if _, err := path.Match(s.Value, ""); err != nil {
			return at(s, "paths: %q is no pattern; * stands for a part of a name, [abc] for one letter", s.Value)
		}
		c.paths = append(c.paths, s.Value)
	}
	return err
}
