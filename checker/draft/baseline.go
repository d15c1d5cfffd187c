package draft

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"crosscheck/checker"
)

// Baseline holds findings that were accepted: their fingerprints, each with a
// note for the reader of the file.
type Baseline map[string]string

var fingerprintForm = regexp.MustCompile(`^[0-9a-f]{16}$`)

// ParseBaseline reads what Baseline.Write writes. Its errors name the file, the
// line and the remedy.
func ParseBaseline(file, data string) (Baseline, error) {
	b := Baseline{}
	n := 0
	for line := range strings.Lines(data) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		id, note, _ := strings.Cut(line, "\t")
		if !fingerprintForm.MatchString(id) {
			return nil, fmt.Errorf("%s:%d: %q is no fingerprint of a finding; write the file anew with --write-baseline", file, n, id)
		}
		b[id] = note
	}
	return b, nil
}

// Write writes the baseline, one finding a line, sorted by its note.
func (b Baseline) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	out.WriteString("# Findings that were accepted, by fingerprint. Written by crosscheck check --write-baseline.\n")
	ids := make([]string, 0, len(b))
	for id := range b {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(x, y string) int { return cmp.Or(strings.Compare(b[x], b[y]), strings.Compare(x, y)) })
	for _, id := range ids {
		out.WriteString(id + "\t" + b[id] + "\n")
	}
	return out.Flush()
}

// Add takes in the findings that a reader is told of: what is flagged, and the
// notices. place is the note's beginning, as in "draft.md".
func (b Baseline) Add(place string, findings []checker.Finding) {
	for _, f := range findings {
		if !Told(f) {
			continue
		}
		values := make([]string, len(f.Sides))
		for i, s := range f.Sides {
			values[i] = s.Value
		}
		b[f.ID] = place + "\t" + f.Severity.String() + "\t" + f.Rule + "\t" + strings.Join(values, " / ")
	}
}

// Filter parts findings into those that are told and those that the baseline
// has accepted.
func (b Baseline) Filter(findings []checker.Finding) (left, accepted []checker.Finding) {
	for _, f := range findings {
		if _, ok := b[f.ID]; ok && Told(f) {
			accepted = append(accepted, f)
			continue
		}
		left = append(left, f)
	}
	return left, accepted
}

// Told reports whether a finding is one that an editor is told of: flagged, or
// a notice.
func Told(f checker.Finding) bool { return f.Verdict.Flagged() || f.Rule == Unsupported }
