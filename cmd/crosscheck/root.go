package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
)

// The exit codes.
const (
	exitDone     = 0
	exitFindings = 1 // findings at or above --fail-on
	exitUsage    = 2 // bad usage or unreadable input
)

// Ends of a run that have been told on standard error or in the results.
var (
	errFindings   = errors.New("findings at or above --fail-on")
	errUnreadable = errors.New("input that cannot be read")
)

// streams are what a command reads and writes.
type streams struct {
	in  io.Reader
	out io.Writer // results
	err io.Writer // everything else
}

// run runs the command line and returns the exit code.
func run(args []string, in io.Reader, out, errOut io.Writer) int {
	if os.Getenv("GOGC") == "" { // most runs are over before collecting would pay
		debug.SetGCPercent(400)
	}
	root := newRoot(streams{in, out, errOut})
	root.SetArgs(spreadAgainst(args))
	err := root.Execute()
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errFindings):
		return exitFindings
	case !errors.Is(err, errUnreadable):
		fmt.Fprintf(errOut, "crosscheck: %v\n", err)
	}
	return exitUsage
}

func newRoot(s streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "crosscheck",
		Short: "Compare news reports of one story: where they agree, where they conflict",
		Long: `crosscheck reads several Arabic reports of one story, takes the facts out of
each (actor, claim, number, date), and says where the reports agree and where
they conflict. Every verdict rests on quotes from the reports.`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.ArbitraryArgs,
		RunE:          unknownCommand,
		Version:       versionLine(),
	}
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(flagError)
	root.AddCommand(newCompare(s), newCheck(s), newExtract(s), newMentions(s), newVersion(s))
	root.AddCommand(newMan(root))
	root.SetHelpCommand(newHelp(root))
	root.InitDefaultCompletionCmd()
	completion, _, _ := root.Find([]string{"completion"})
	completion.Args, completion.RunE = cobra.ArbitraryArgs, unknownCommand
	return root
}

// newHelp is cobra's help, but for a command that is not there.
func newHelp(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Help on a command",
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, rest, err := root.Find(args)
			if err != nil || len(rest) > 0 {
				return unknownCommand(cmd, args)
			}
			return cmd.Help()
		},
	}
}

// unknownCommand shows the help where no command is given, and else says which
// there are.
func unknownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return cmd.Help()
	}
	if _, err := os.Stat(args[0]); err == nil && !cmd.HasParent() {
		return fmt.Errorf("%q is no command; to compare reports write: crosscheck compare %s", args[0], strings.Join(args, " "))
	}
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() || c.Name() == "help" {
			names = append(names, c.Name())
		}
	}
	return notAllowed("command", args[0], names)
}
