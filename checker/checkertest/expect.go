package checkertest

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/checker"
)

// expectation is what a file of expected findings says.
type expectation struct {
	verdicts []checker.Verdict // whose findings are all there
	lines    []line
}

// line is one expected finding.
type line struct {
	verdict checker.Verdict
	slot    checker.Slot
	values  []string
	reports [][]string // of each value; empty where they are left out
	words   []string
	at      int // in its file, from 1
}

// open is how the value of an open side is written.
const open = "-"

// defaultVerdicts are those whose findings must all be expected.
func defaultVerdicts() []checker.Verdict { return []checker.Verdict{checker.Conflict, checker.Scope} }

// parse reads expected findings. Its errors name the file, the line and the
// remedy.
func parse(file, data string) (expectation, error) {
	e := expectation{verdicts: defaultVerdicts()}
	n := 0
	for row := range strings.Lines(data) {
		n++
		row = strings.TrimSpace(row)
		if row == "" || strings.HasPrefix(row, "#") {
			continue
		}
		var err error
		if list, ok := strings.CutPrefix(row, "verdicts:"); ok {
			e.verdicts, err = parseVerdicts(list)
		} else {
			var l line
			l, err = parseLine(row)
			l.at = n
			e.lines = append(e.lines, l)
		}
		if err != nil {
			return e, fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return e, nil
}

func parseVerdicts(list string) ([]checker.Verdict, error) {
	var out []checker.Verdict
	for _, name := range strings.Fields(list) {
		v, ok := checker.ParseVerdict(name)
		if !ok {
			return nil, noVerdict(name)
		}
		out = append(out, v)
	}
	return out, nil
}

func noVerdict(name string) error {
	return fmt.Errorf("%q is no verdict; write conflict, scope, compatible, agree or lone", name)
}

// parseLine reads "conflict number 2 3 | a.txt / b.txt | kill".
func parseLine(row string) (l line, err error) {
	parts := strings.Split(row, "|")
	fields := strings.Fields(parts[0])
	if len(fields) < 2 || len(parts) > 3 {
		return l, fmt.Errorf("%q is no finding; write VERDICT SLOT VALUES | REPORTS | WORDS", row)
	}
	var ok bool
	if l.verdict, ok = checker.ParseVerdict(fields[0]); !ok {
		return l, noVerdict(fields[0])
	}
	if l.slot, ok = slotOf(fields[1]); !ok {
		return l, fmt.Errorf("%q is no slot; write actor, claim, number, date or place", fields[1])
	}
	l.values = fields[2:]
	if l.slot == checker.Claim { // "not station" is one value
		l.values = joinNot(l.values)
	}
	if len(parts) > 1 && strings.TrimSpace(parts[1]) != "" {
		for _, side := range strings.Split(parts[1], " / ") {
			reports := strings.Fields(side)
			slices.Sort(reports)
			l.reports = append(l.reports, reports)
		}
		if len(l.reports) != len(l.values) {
			return l, fmt.Errorf("%d values and the reports of %d; write the reports of each value, with \" / \" between them", len(l.values), len(l.reports))
		}
	}
	if len(parts) == 3 {
		l.words = strings.Fields(parts[2])
	}
	return l, nil
}

func slotOf(name string) (checker.Slot, bool) {
	for s := checker.Actor; s <= checker.Place; s++ {
		if s.String() == name {
			return s, true
		}
	}
	return 0, false
}

func joinNot(values []string) []string {
	var out []string
	for i := 0; i < len(values); i++ {
		if values[i] == "not" && i+1 < len(values) {
			i++
			out = append(out, "not "+values[i])
			continue
		}
		out = append(out, values[i])
	}
	return out
}

// String is the line as it is written.
func (l line) String() string {
	out := strings.Join(append([]string{l.verdict.String(), l.slot.String()}, l.values...), " ")
	if len(l.reports) > 0 || len(l.words) > 0 {
		sides := make([]string, len(l.reports))
		for i, r := range l.reports {
			sides[i] = strings.Join(r, " ")
		}
		out += strings.TrimRight(" | "+strings.Join(sides, " / "), " ")
	}
	if len(l.words) > 0 {
		out += " | " + strings.Join(l.words, " ")
	}
	return out
}
