package report

import (
	"bufio"
	"io"
	"strings"

	"crosscheck/checker"
)

// WriteMarkdown writes a section for each story, for a pull request or a wiki:
// what is flagged with its reason and a table of quotes, then the rest as a
// list.
func WriteMarkdown(w io.Writer, results []checker.Result, o Options) error {
	out := bufio.NewWriter(w)
	for i := range results {
		if i > 0 {
			out.WriteString("\n")
		}
		m := markdown{newView(&results[i], o), o, out}
		m.story(&results[i])
	}
	return out.Flush()
}

type markdown struct {
	*view
	o   Options
	out *bufio.Writer
}

func (m markdown) story(r *checker.Result) {
	title := clean(r.Story.Name)
	if title == "" {
		title = "crosscheck"
	}
	m.out.WriteString("# " + escapeMarkdown(title) + "\n\n" + escapeMarkdown(m.summaryLine(summarise(r))) + "\n")
	for _, v := range []checker.Verdict{checker.Conflict, checker.Scope} {
		for _, f := range wanted(m.findings, m.o, v) {
			m.flagged(f)
		}
	}
	for _, v := range []checker.Verdict{checker.Compatible, checker.Agree, checker.Lone} {
		m.list(v)
	}
}

func (m markdown) flagged(f checker.Finding) {
	say := m.words.say
	m.out.WriteString("\n## " + escapeMarkdown(say("verdict."+f.Verdict.String())+": "+m.label(f)) + "\n\n")
	m.out.WriteString(escapeMarkdown(strings.Join(m.reasons(f), " ")) + "\n\n")
	m.row(say("head.value"), say("head.report"), say("head.day"), say("head.quote"))
	m.out.WriteString("| --- | --- | --- | --- |\n")
	for _, s := range f.Sides {
		value := m.value(f.Slot, s)
		found := m.sideFacts(s)
		if len(found) == 0 {
			m.row(value, "", "", "")
		}
		for _, fact := range found {
			m.row(value, m.names[fact.Document], m.day(fact.Document), m.text(fact.Document, fact.Evidence))
			value = ""
		}
	}
	for _, fact := range m.proofs(f) {
		m.row(say("head.proof"), m.names[fact.Document], m.day(fact.Document), m.text(fact.Document, fact.Evidence))
	}
}

func (m markdown) list(v checker.Verdict) {
	found := wanted(m.findings, m.o, v)
	if len(found) == 0 {
		return
	}
	say := m.words.say
	m.out.WriteString("\n## " + escapeMarkdown(say("verdict."+v.String())) + "\n\n")
	m.row(say("head.value"), say("head.reports"), say("head.origins"), say("head.fact"))
	m.out.WriteString("| --- | ---: | ---: | --- |\n")
	for _, f := range found {
		m.row(m.values(f), itoa(len(m.findingDocs(f))), itoa(f.Origins), m.label(f))
	}
}

func (m markdown) row(cells ...string) {
	for i, c := range cells {
		cells[i] = escapeMarkdown(clean(c))
	}
	m.out.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

// escapeMarkdown keeps text of a report from being read as Markdown or HTML.
func escapeMarkdown(s string) string { return markdownEscapes.Replace(s) }

var markdownEscapes = strings.NewReplacer(
	`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "#", `\#`, "~", `\~`,
	"<", "&lt;", ">", "&gt;", "&", "&amp;", "@", "&#64;",
)
