package draft

import (
	"regexp"
	"slices"
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
)

// Policy is what a desk lays down for itself. The zero Policy changes nothing.
type Policy struct {
	// Tolerance is how far apart, in percent of the larger, two figures may lie
	// and still be one; zero: not at all.
	Tolerance facts.Number
	// Severity is how loudly a cause is told. The zero Severity tells nothing.
	Severity map[checker.Cause]checker.Severity
	// Lines are the lines of reports and drafts that yield no facts: furniture
	// such as "read also".
	Lines []*regexp.Regexp
}

// CauseUnsupported is the key of Policy.Severity for notices. It is never the
// cause of a finding.
const CauseUnsupported checker.Cause = "unsupported"

// Causes are the keys of Policy.Severity.
func Causes() []checker.Cause {
	return []checker.Cause{
		checker.CausePart, checker.CauseAsOf, checker.CauseArea, checker.CauseBasis, checker.CauseValue, checker.CauseClaim,
		checker.CausePolarity, checker.CauseActor, checker.CausePlace, checker.CauseSpeaker, CauseUnsupported,
	}
}

// severity is that of a flagged relation; ok is false where it is not told.
func (p Policy) severity(pair checker.Pair) (s checker.Severity, ok bool) {
	if s, set := p.Severity[pair.Cause]; set {
		return s, s != 0
	}
	if pair.Verdict == checker.Conflict && pair.Cause != checker.CauseSpeaker {
		return checker.Error, true
	}
	return checker.Warning, true
}

func (p Policy) notices() (s checker.Severity, ok bool) {
	if s, set := p.Severity[CauseUnsupported]; set {
		return s, s != 0
	}
	return checker.Info, true
}

// tolerates reports whether two figures lie no further apart than Tolerance:
// at 2, 98 and 100 are one.
func (p Policy) tolerates(x, y facts.Range[facts.Number]) bool {
	if p.Tolerance.IsZero() {
		return false
	}
	if !x.Low.IsZero() && !y.High.IsZero() && y.High.Compare(x.Low) < 0 {
		x, y = y, x
	}
	if x.High.IsZero() || y.Low.IsZero() {
		return false
	}
	gap, ok := y.Low.Sub(x.High) // x lies below y
	if !ok || gap.Compare(facts.Int(0)) < 0 {
		return ok
	}
	hundredfold, ok := gap.Mul(facts.Int(100))
	allowed, ok2 := y.Low.Mul(p.Tolerance)
	return ok && ok2 && hundredfold.Compare(allowed) <= 0
}

// drop takes the facts out of a story that stand on ignored lines.
func (p Policy) drop(st *facts.Story) {
	if len(p.Lines) == 0 {
		return
	}
	texts := make(map[string]string, len(st.Documents))
	for _, d := range st.Documents {
		texts[d.ID] = d.Text
	}
	st.Facts = slices.DeleteFunc(st.Facts, func(f facts.Fact) bool {
		line := lineAt(texts[f.Document], f.Evidence.Start)
		return slices.ContainsFunc(p.Lines, func(r *regexp.Regexp) bool { return r.MatchString(line) })
	})
}

// lineAt is the line of a text that byte at lies on.
func lineAt(text string, at int) string {
	if at < 0 || at > len(text) {
		return ""
	}
	start := strings.LastIndexByte(text[:at], '\n') + 1
	line, _, _ := strings.Cut(text[start:], "\n")
	return strings.TrimSuffix(line, "\r")
}
