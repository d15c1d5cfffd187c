package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"crosscheck/report"
)

// outputFlags are the flags on how results are written.
type outputFlags struct {
	format string
	color  string
	file   string
}

func (f *outputFlags) add(cmd *cobra.Command, formats []string) {
	addChoice(cmd, &f.format, "format", formats[0], "form of the results", formats)
	addChoice(cmd, &f.color, "color", "auto", "colour: auto is on a terminal, unless NO_COLOR is set", colors())
	addOutput(cmd, &f.file)
}

func colors() []string { return []string{"auto", "always", "never"} }

// addChoice adds a flag that takes one of a list of values.
func addChoice(cmd *cobra.Command, value *string, name, preset, usage string, allowed []string) {
	cmd.Flags().StringVar(value, name, preset, usage+": "+strings.Join(allowed, ", "))
	// An error here means a flag of another name: a bug that the tests of the help see.
	_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(allowed, cobra.ShellCompDirectiveNoFileComp))
}

func addOutput(cmd *cobra.Command, file *string) {
	cmd.Flags().StringVar(file, "output", "", "write the results to `FILE` instead of standard output")
}

func (f *outputFlags) check(formats []string) error {
	if err := oneOf("format", f.format, formats); err != nil {
		return err
	}
	return oneOf("color", f.color, colors())
}

// options are what the formats are told about the place they write to.
func (f *outputFlags) options(s streams) report.Options {
	o := report.Options{Color: f.color == "always", ClaimLabel: claimLabel}
	file, ok := s.out.(*os.File)
	if !ok || f.file != "" || !term.IsTerminal(int(file.Fd())) {
		return o
	}
	if width, _, err := term.GetSize(int(file.Fd())); err == nil {
		o.Width = width
	}
	if f.color == "auto" {
		o.Color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	return o
}

// write writes results to standard output or the file, all or nothing: a file
// is touched only once the results are there.
func (f *outputFlags) write(s streams, print func(io.Writer) error) error {
	var b bytes.Buffer
	if err := print(&b); err != nil {
		return err
	}
	if f.file == "" {
		_, err := s.out.Write(b.Bytes())
		return err
	}
	if err := os.WriteFile(f.file, b.Bytes(), 0o644); err != nil {
		return fmt.Errorf("--output: %w", err)
	}
	return nil
}
