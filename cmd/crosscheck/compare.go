package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"crosscheck/checker"
	"crosscheck/report"
)

// compareFlags are the flags of compare.
type compareFlags struct {
	inputFlags
	outputFlags
	explainFlag
	only   []string
	failOn string
}

func newCompare(s streams) *cobra.Command {
	f := &compareFlags{}
	cmd := &cobra.Command{
		Use:   "compare INPUT...",
		Short: "Say where reports of one story agree and where they conflict",
		Long:  "Compare reports of one story: conflicts first, each with its reason and quotes.\n" + inputKinds + "\n" + formatHelp(),
		Example: `  crosscheck compare reports/
  crosscheck compare --only conflict,scope a.txt b.txt
  crosscheck compare --format json --output result.json story.jsonl
  crosscheck compare --fail-on conflict reports/ || echo "look at this"
  crosscheck compare --explain 3fa2 reports/    # the proof of the finding 3fa2
  crosscheck compare --explain f12 reports/     # where fact f12 stands, and why not elsewhere`,
		Args: inputsGiven,
		RunE: func(_ *cobra.Command, inputs []string) error { return f.run(s, inputs) },
	}
	f.inputFlags.add(cmd)
	f.outputFlags.add(cmd, formatNames())
	f.explainFlag.add(cmd, "print the proof of `ID`, a finding (its id in the table, or the beginning of it) or a fact (f12)")
	cmd.Flags().StringSliceVar(&f.only, "only", nil, "print the findings of these `VERDICT`s only: "+strings.Join(verdicts(), ", "))
	addChoice(cmd, &f.failOn, "fail-on", "none", "exit with 1 at errors (conflict), at warnings too (scope), or never", failures())
	return cmd
}

// inputsGiven is an error where no report is named.
func inputsGiven(cmd *cobra.Command, inputs []string) error {
	if len(inputs) == 0 {
		return fmt.Errorf("no reports are given; name files, folders or - (see %s --help)", cmd.CommandPath())
	}
	return nil
}

func formatNames() []string {
	var names []string
	for _, f := range report.Formats() {
		names = append(names, f.Name)
	}
	return names
}

func verdicts() []string {
	var names []string
	for v := checker.Conflict; v >= checker.Lone; v-- {
		names = append(names, v.String())
	}
	return names
}

func failures() []string {
	return []string{"none", checker.Scope.String(), checker.Conflict.String()}
}

func (f *compareFlags) check() error {
	errs := []error{f.inputFlags.check(), f.outputFlags.check(f.formats(formatNames())), oneOf("fail-on", f.failOn, failures())}
	for _, name := range f.only {
		errs = append(errs, oneOf("only", name, verdicts()))
	}
	return cmp.Or(errs...)
}

func (f *compareFlags) run(s streams, inputs []string) error {
	if err := f.check(); err != nil {
		return err
	}
	f.explain = f.given()
	stories, unreadable := f.stories(s, inputs)
	if len(stories) == 0 {
		return unreadable
	}
	for _, st := range stories {
		if len(st.Documents) == 1 {
			f.note(s, "%s is one report alone; name at least two to compare", st.Documents[0].ID)
		}
	}
	results := mapTold(f.progress(s, "comparing", len(stories)), stories, checker.Compare)
	if f.explain {
		return f.explained(s, results, unreadable)
	}
	o := f.options(s)
	for _, name := range f.only {
		v, _ := checker.ParseVerdict(name)
		o.Only = append(o.Only, v)
	}
	format, _ := report.Find(f.format)
	err := f.outputFlags.write(s, func(w io.Writer) error { return format.Write(w, results, o) })
	return cmp.Or(err, unreadable, f.verdict(results))
}

// explained writes what is to be explained.
func (f *compareFlags) explained(s streams, results []checker.Result, unreadable error) error {
	all, err := f.of(results)
	if err == nil {
		err = f.explainFlag.write(s, &f.outputFlags, all)
	}
	return cmp.Or(err, unreadable, f.verdict(results))
}

// verdict is errFindings where a finding is as grave as --fail-on says: an
// error for "conflict", a warning too for "scope". A conflict between two
// speakers of one report is a warning.
func (f *compareFlags) verdict(results []checker.Result) error {
	limit, ok := map[string]checker.Severity{"conflict": checker.Error, "scope": checker.Warning}[f.failOn]
	if !ok {
		return nil
	}
	for _, r := range results {
		for _, finding := range r.Findings {
			if finding.Severity >= limit {
				return errFindings
			}
		}
	}
	return nil
}
