package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"crosscheck/checker"
	"crosscheck/facts"
	"crosscheck/report"
)

// explainFlag is the fact or the finding that a command is to explain.
type explainFlag struct {
	id   string
	flag *pflag.Flag
}

// given reports whether something is to be explained.
func (f *explainFlag) given() bool { return f.flag != nil && f.flag.Changed }

func (f *explainFlag) add(cmd *cobra.Command, usage string) {
	cmd.Flags().StringVar(&f.id, "explain", "", usage+", instead of the results: "+strings.Join(explainFormats(), ", "))
	f.flag = cmd.Flags().Lookup("explain")
	_ = cmd.RegisterFlagCompletionFunc("explain", cobra.NoFileCompletions) // see addChoice
}

func explainFormats() []string {
	var names []string
	for _, f := range report.ExplainFormats() {
		names = append(names, f.Name)
	}
	return names
}

// formats are the formats of a command that has others where nothing is to be
// explained.
func (f *explainFlag) formats(others []string) []string {
	if f.given() {
		return explainFormats()
	}
	return others
}

func (f *explainFlag) write(s streams, out *outputFlags, all []report.Explanation) error {
	format, _ := report.FindExplain(out.format)
	return out.write(s, func(w io.Writer) error { return format.Write(w, all, out.options(s)) })
}

// split parts the story from an id: "rain:f12" is fact f12 of the story "rain".
func (f *explainFlag) split(names func(story string) bool) (story, id string) {
	if at := strings.LastIndexByte(f.id, ':'); at >= 0 && names(f.id[:at]) {
		return f.id[:at], f.id[at+1:]
	}
	return "", f.id
}

// fact finds the fact in the stories.
func (f *explainFlag) fact(stories []facts.Story) ([]report.Explanation, error) {
	results := make([]checker.Result, len(stories))
	for i := range stories {
		results[i] = checker.Result{Story: stories[i]}
	}
	found, err := f.facts(results)
	if len(found) == 0 && err == nil {
		err = fmt.Errorf("--explain: %q is no fact of these reports; %s", f.id, howToFind(results, false))
	}
	return found, err
}

// facts is the fact of that id, with no word on where it stands.
func (f *explainFlag) facts(results []checker.Result) (found []report.Explanation, err error) {
	var in []string
	story, id := f.split(func(name string) bool { return hasStory(results, name) })
	for i := range results {
		st := &results[i].Story
		if (story == "" || st.Name == story) && slices.ContainsFunc(st.Facts, func(x facts.Fact) bool { return x.ID == id }) {
			found = append(found, report.Explanation{Result: &results[i], Fact: id})
			in = append(in, st.Name+":"+id)
		}
	}
	if len(found) > 1 {
		return nil, fmt.Errorf("--explain: %q is a fact of several stories; write one of %s", f.id, strings.Join(in, ", "))
	}
	return found, nil
}

func hasStory(results []checker.Result, name string) bool {
	return slices.ContainsFunc(results, func(r checker.Result) bool { return r.Story.Name == name })
}

// of finds the fact or the finding in the results. An id of a finding may be cut
// short where no other begins so.
func (f *explainFlag) of(results []checker.Result) ([]report.Explanation, error) {
	found, err := f.facts(results)
	if err != nil {
		return nil, err
	}
	if len(found) == 1 {
		stands := checker.Explain(*found[0].Result).Fact(found[0].Fact)
		found[0].Stands = &stands
		return found, nil
	}
	return f.finding(results)
}

// mostNamed is how many ids an error names.
const mostNamed = 5

func (f *explainFlag) finding(results []checker.Result) (found []report.Explanation, err error) {
	story, id := f.split(func(name string) bool { return hasStory(results, name) })
	var ids []string
	for i := range results {
		if story != "" && results[i].Story.Name != story {
			continue
		}
		for _, x := range results[i].Findings {
			if id == "" || !strings.HasPrefix(x.ID, strings.ToLower(id)) {
				continue
			}
			if !slices.Contains(ids, x.ID) {
				ids = append(ids, x.ID)
			}
			found = append(found, report.Explanation{Result: &results[i], Finding: &checker.Proof{Finding: x}})
		}
	}
	switch {
	case len(found) == 0:
		return nil, fmt.Errorf("--explain: %q is no fact or finding of these reports; %s", f.id, howToFind(results, true))
	case len(ids) > 1:
		if len(ids) > mostNamed {
			ids = append(ids[:mostNamed:mostNamed], "…")
		}
		return nil, fmt.Errorf("--explain: several findings begin with %q; write more of one of %s", f.id, strings.Join(ids, ", "))
	}
	for i := range found {
		proof := checker.Explain(*found[i].Result).Finding(found[i].Finding.Finding)
		found[i].Finding = &proof
	}
	return found, nil
}

// howToFind tells where ids stand.
func howToFind(results []checker.Result, compared bool) string {
	most := 0
	for _, r := range results {
		most = max(most, len(r.Story.Facts))
	}
	facts := "no fact was read"
	if most > 0 {
		facts = fmt.Sprintf("facts are f1 to f%d, as crosscheck extract lists them for the same reports", most)
	}
	if compared {
		return facts + "; findings have their id in the table and in --format json"
	}
	return facts
}
