package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// oneOf is an error unless the value of the flag is one of those allowed.
func oneOf(flag, value string, allowed []string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return notAllowed("value of --"+flag, value, allowed)
}

// notAllowed names what is allowed in place of value.
func notAllowed(what, value string, allowed []string) error {
	hint := ""
	if near := nearest(value, allowed); near != "" {
		hint = fmt.Sprintf("did you mean %q? ", near)
	}
	return fmt.Errorf("%q is no %s; %sallowed: %s", value, what, hint, strings.Join(allowed, ", "))
}

// nearest is the word that value is most likely a slip for, or "": at most two
// letters differ, and fewer than half of them.
func nearest(value string, words []string) string {
	best, least := "", 3
	for _, w := range words {
		d := levenshtein.ComputeDistance(strings.ToLower(value), w)
		if d < least && 2*d < len(w) {
			best, least = w, d
		}
	}
	return best
}

// flagError adds to an unknown flag the one that was likely meant.
func flagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	if errors.As(err, &unknown) {
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if near := nearest(unknown.GetSpecifiedName(), names); near != "" {
			return fmt.Errorf("%w; did you mean --%s?", err, near)
		}
	}
	return fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())
}
