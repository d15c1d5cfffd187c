package report

import "crosscheck/checker"

// paint colours text for a terminal; the zero paint leaves it as it is.
type paint struct{ on bool }

func (p paint) with(code, s string) string {
	if !p.on || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

func (p paint) bold(s string) string { return p.with("1", s) }
func (p paint) dim(s string) string  { return p.with("2", s) }
func (p paint) gone(s string) string { return p.with("31", s) }
func (p paint) come(s string) string { return p.with("32", s) }

// verdict is s in the colour of the verdict: red, yellow, blue, green, grey.
func (p paint) verdict(v checker.Verdict, s string) string {
	switch v {
	case checker.Conflict:
		return p.with("1;31", s)
	case checker.Scope:
		return p.with("1;33", s)
	case checker.Compatible:
		return p.with("34", s)
	case checker.Agree:
		return p.with("32", s)
	}
	return p.dim(s)
}
