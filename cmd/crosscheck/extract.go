package main

import (
	"cmp"
	"io"

	"github.com/spf13/cobra"

	"crosscheck/report"
)

func newExtract(s streams) *cobra.Command {
	in, out, why := &inputFlags{}, &outputFlags{}, &explainFlag{}
	cmd := &cobra.Command{
		Use:   "extract INPUT...",
		Short: "Print the facts of each report: actor, claim, number, date",
		Long:  "Print the facts that are read from each report, compared with nothing.\n" + inputKinds + "\n" + tupleFormatHelp(),
		Example: `  crosscheck extract a.txt
  crosscheck extract --format jsonl reports/
  crosscheck extract --explain f12 a.txt    # the rules and the words that fact f12 was read from`,
		Args: inputsGiven,
		RunE: func(_ *cobra.Command, inputs []string) error {
			if err := cmp.Or(in.check(), out.check(why.formats(tupleFormatNames()))); err != nil {
				return err
			}
			in.explain = why.given()
			stories, unreadable := in.stories(s, inputs)
			if len(stories) == 0 {
				return unreadable
			}
			if in.explain {
				all, err := why.fact(stories)
				if err == nil {
					err = why.write(s, out, all)
				}
				return cmp.Or(err, unreadable)
			}
			format, _ := report.FindTuple(out.format)
			err := out.write(s, func(w io.Writer) error { return format.Write(w, stories, out.options(s)) })
			return cmp.Or(err, unreadable)
		},
	}
	in.add(cmd)
	out.add(cmd, tupleFormatNames())
	why.add(cmd, "print how the fact `ID` (f12) was read")
	return cmd
}

func tupleFormatNames() []string {
	var names []string
	for _, f := range report.TupleFormats() {
		names = append(names, f.Name)
	}
	return names
}
