package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"crosscheck/checker"
	"crosscheck/checker/draft"
	"crosscheck/facts"
	"crosscheck/report"
)

// checkFlags are the flags of check.
type checkFlags struct {
	inputFlags
	outputFlags
	against       []string
	config        string
	noConfig      bool
	baseline      string
	writeBaseline string
	only          []string
	failOn        string
}

func newCheck(s streams) *cobra.Command {
	f := &checkFlags{}
	cmd := &cobra.Command{
		Use:   "check DRAFT... --against INPUT...",
		Short: "Check a draft against its sources before it is published",
		Long:  checkHelp + inputKinds + "\n" + draftFormatHelp(),
		Example: `  crosscheck check draft.md --against wire/afp.txt wire/spa.txt
  crosscheck check draft.md                      # the sources stand in .crosscheck.yaml
  crosscheck check --format rdjson draft.md --against wire/ | reviewdog -f=rdjson
  crosscheck check --write-baseline accepted.txt draft.md --against wire/
  crosscheck check --baseline accepted.txt draft.md --against wire/`,
		RunE: func(_ *cobra.Command, drafts []string) error { return f.run(s, drafts) },
	}
	f.inputFlags.add(cmd)
	f.outputFlags.add(cmd, draftFormatNames())
	flags := cmd.Flags()
	flags.StringArrayVar(&f.against, "against", nil, "the sources: all `INPUT`s up to the next flag")
	flags.StringVar(&f.config, "config", "", "read the configuration from `FILE`, not from .crosscheck.yaml above the draft")
	flags.BoolVar(&f.noConfig, "no-config", false, "read no configuration")
	flags.StringVar(&f.baseline, "baseline", "", "do not tell the findings that `FILE` has accepted")
	flags.StringVar(&f.writeBaseline, "write-baseline", "", "accept all findings: write them to `FILE`, and exit with 0")
	flags.StringSliceVar(&f.only, "only", nil, "print the findings of these `VERDICT`s only: "+strings.Join(verdicts(), ", ")+" (lone: notices)")
	addChoice(cmd, &f.failOn, "fail-on", "conflict", "exit with 1 at errors (conflict), at warnings too (scope), or never", failures())
	return cmd
}

const checkHelp = `Check a draft against the reports it was written from. Every finding stands at
its line and column in the draft (columns in code points), says what the sources
say, with quotes, and proposes their value. A figure or a date that no source has
is a notice. Nothing is edited.

A line is silenced, with a reason, by a comment on it or on the line above:
  <!-- crosscheck: ignore the agency mended its toll -->
  # crosscheck: ignore the agency mended its toll

.crosscheck.yaml, in the folder of the draft or above it, may hold the sources,
severities, a tolerance, names and words of the desk:
` + configHelp

// draftFormatNames are the values of --format.
func draftFormatNames() []string {
	var names []string
	for _, f := range report.DraftFormats() {
		names = append(names, f.Name)
	}
	return names
}

func draftFormatHelp() string {
	var b strings.Builder
	b.WriteString("\nFormats:\n")
	for _, f := range report.DraftFormats() {
		fmt.Fprintf(&b, "  %-11s %s\n", f.Name, f.Doc)
	}
	return b.String()
}

func (f *checkFlags) check(drafts []string) error {
	errs := []error{f.inputFlags.check(), f.outputFlags.check(draftFormatNames()), oneOf("fail-on", f.failOn, failures())}
	for _, name := range f.only {
		errs = append(errs, oneOf("only", name, verdicts()))
	}
	switch {
	case len(drafts) == 0:
		errs = append(errs, fmt.Errorf("no draft is given; name it before --against, as in: crosscheck check draft.md --against wire/"))
	case f.config != "" && f.noConfig:
		errs = append(errs, fmt.Errorf("--config and --no-config contradict each other; give one"))
	case slices.Contains(drafts, "-") && slices.Contains(f.against, "-"):
		errs = append(errs, fmt.Errorf("standard input cannot be draft and source; name a file for one of them"))
	}
	return cmp.Or(errs...)
}

func (f *checkFlags) run(s streams, paths []string) error {
	if err := f.check(paths); err != nil {
		return err
	}
	drafts, unreadable := f.read(s, paths)
	if len(drafts) == 0 {
		return unreadable
	}
	desk := newDesk(f, s)
	accepted, err := f.readBaseline()
	if err != nil {
		return err
	}
	var results []checker.Result
	written := draft.Baseline{}
	bar := f.progress(s, "checking", len(drafts))
	defer bar.end()
	for _, d := range drafts {
		bar.step()
		checked, err := desk.check(d)
		if err != nil {
			return err
		}
		f.tell(s, d, checked)
		written.Add(cmp.Or(d.Path, d.ID), checked.Result.Findings)
		left, known := accepted.Filter(checked.Result.Findings)
		f.noteAccepted(s, d, known)
		checked.Result.Findings = left
		if len(drafts) > 1 {
			checked.Result.Story.Name = d.ID
		}
		results = append(results, checked.Result)
	}
	bar.end()
	if f.writeBaseline != "" {
		return cmp.Or(f.saveBaseline(s, written), unreadable, desk.unreadable)
	}
	format := draftFormat(f.format)
	err = f.write(s, func(w io.Writer) error { return format.Write(w, results, f.reportOptions(s)) })
	return cmp.Or(err, unreadable, desk.unreadable, f.verdict(results))
}

func draftFormat(name string) report.Format {
	all := report.DraftFormats()
	return all[slices.IndexFunc(all, func(f report.Format) bool { return f.Name == name })]
}

// whole are the formats that print every finding unless --only says otherwise.
var whole = []string{"json", "jsonl", "csv"}

func (f *checkFlags) reportOptions(s streams) report.Options {
	o := f.options(s)
	for _, name := range f.only {
		v, _ := checker.ParseVerdict(name)
		o.Only = append(o.Only, v)
	}
	if len(o.Only) == 0 && !slices.Contains(whole, f.format) {
		o.Only = []checker.Verdict{checker.Conflict, checker.Scope, checker.Lone}
	}
	return o
}

// verdict is errFindings where a finding is as grave as --fail-on says: an
// error for conflict, a warning for scope.
func (f *checkFlags) verdict(results []checker.Result) error {
	limit, ok := map[string]checker.Severity{"conflict": checker.Error, "scope": checker.Warning}[f.failOn]
	if !ok {
		return nil
	}
	for _, r := range results {
		if slices.ContainsFunc(r.Findings, func(x checker.Finding) bool { return x.Severity >= limit }) {
			return errFindings
		}
	}
	return nil
}

// tell says on standard error what the comments of a draft did.
func (f *checkFlags) tell(s streams, d facts.Document, c draft.Checked) {
	for _, idle := range c.Idle {
		f.note(s, "%s:%d: this comment silences nothing on line %d; delete it", cmp.Or(d.Path, d.ID), idle.At, idle.Line)
	}
	if len(c.Silenced) > 0 {
		f.detail(s, "%s: %d silenced by comments", cmp.Or(d.Path, d.ID), len(c.Silenced))
	}
}

func (f *checkFlags) noteAccepted(s streams, d facts.Document, known []checker.Finding) {
	if len(known) > 0 {
		f.detail(s, "%s: %d accepted by %s", cmp.Or(d.Path, d.ID), len(known), f.baseline)
	}
}

func (f *checkFlags) readBaseline() (draft.Baseline, error) {
	if f.baseline == "" {
		return nil, nil
	}
	data, err := os.ReadFile(f.baseline)
	if err != nil {
		return nil, fmt.Errorf("--baseline: %w; write it with --write-baseline", err)
	}
	return draft.ParseBaseline(f.baseline, string(data))
}

func (f *checkFlags) saveBaseline(s streams, b draft.Baseline) error {
	var text strings.Builder
	if err := b.Write(&text); err != nil {
		return err
	}
	if err := os.WriteFile(f.writeBaseline, []byte(text.String()), 0o644); err != nil {
		return fmt.Errorf("--write-baseline: %w", err)
	}
	f.note(s, "%d accepted in %s", len(b), f.writeBaseline)
	return nil
}

// spreadAgainst lets --against take all arguments up to the next flag: each
// gets an --against of its own.
func spreadAgainst(args []string) []string {
	if !slices.Contains(args, "check") {
		return args
	}
	var out []string
	taking := false
	for i, a := range args {
		switch {
		case a == "--":
			return append(out, args[i:]...)
		case a == "--against":
			taking = true
			if i+1 == len(args) || strings.HasPrefix(args[i+1], "-") && args[i+1] != "-" {
				out = append(out, a) // without an input: cobra says so
			}
			continue
		case strings.HasPrefix(a, "-") && a != "-":
			taking = false
		case taking:
			out = append(out, "--against")
		}
		out = append(out, a)
	}
	return out
}
