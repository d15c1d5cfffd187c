package facts

import (
	"fmt"
	"slices"
	"strings"
)

// tableLine is a line of kinds.txt or claims.txt: an id, then attributes, as in
// "soldier parent=security-forces".
type tableLine struct {
	file  string
	line  int
	id    string
	attrs []string // key=value
}

// get is the value of an attribute, "" where it is absent.
func (l tableLine) get(key string) string {
	for _, attr := range l.attrs {
		if k, value, _ := strings.Cut(attr, "="); k == key {
			return value
		}
	}
	return ""
}

// list is an attribute that holds several ids with commas between them.
func (l tableLine) list(key string) []string {
	value := l.get(key)
	if value == "" {
		return nil
	}
	return strings.Split(value, ",")
}

func (l tableLine) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", l.file, l.line, fmt.Sprintf(format, args...))
}

// parseTable reads lines of ids and attributes; # opens a comment line. Its
// errors name the file, the line and the remedy.
func parseTable(file, data string, keys ...string) ([]tableLine, error) {
	var lines []tableLine
	n := 0
	for row := range strings.Lines(data) {
		n++
		fields := strings.Fields(row)
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		l := tableLine{file: file, line: n, id: fields[0]}
		if strings.Contains(l.id, "=") {
			return nil, l.errorf("the line has no id; put one before %q", l.id)
		}
		for i, f := range fields[1:] {
			key, value, ok := strings.Cut(f, "=")
			if !ok || value == "" {
				return nil, l.errorf("%q is no attribute; write key=value without blanks", f)
			}
			if !slices.Contains(keys, key) {
				return nil, l.errorf("the attribute %q is not known; write one of %s", key, strings.Join(keys, ", "))
			}
			if l.get(key) != "" {
				return nil, l.errorf("the attribute %q stands twice; keep one", key)
			}
			l.attrs = fields[1 : i+2]
		}
		lines = append(lines, l)
	}
	return lines, nil
}
