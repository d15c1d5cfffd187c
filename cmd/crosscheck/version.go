package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func newVersion(s streams) *cobra.Command {
	var licences bool
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Print the version, or the licences of what is built in",
		Example: `  crosscheck version
  crosscheck version --licences`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if licences {
				_, err := io.WriteString(s.out, notice())
				return err
			}
			_, err := fmt.Fprintln(s.out, versionLine())
			return err
		},
	}
	cmd.Flags().BoolVar(&licences, "licences", false, "print the sources and licences of the data and libraries built in")
	return cmd
}

// versionLine is "crosscheck v1.2.0 go1.26.8 linux/amd64".
func versionLine() string {
	return fmt.Sprintf("crosscheck %s %s %s/%s", moduleVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
}

// moduleVersion is the version of the module as it was built: "v1.2.0", or
// "(devel)" for a build from a working copy.
func moduleVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
