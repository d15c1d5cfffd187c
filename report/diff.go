package report

import (
	"bufio"
	"io"
	"strings"

	"github.com/sergi/go-diff/diffmatchpatch"

	"crosscheck/checker"
	"crosscheck/facts"
	"crosscheck/facts/text"
)

// WriteDiff writes, for every flagged relation, the clauses of its two sides
// that lie closest to each other, as one text: what only the first says stands
// in [-…-], what only the second says in {+…+}. Spellings that fold alike do
// not differ.
func WriteDiff(w io.Writer, results []checker.Result, o Options) error {
	out := bufio.NewWriter(w)
	for i := range results {
		v := newView(&results[i], o)
		v.screen = true
		t := table{v, o, paint{o.Color}, out}
		if i > 0 {
			out.WriteString("\n")
		}
		t.summary(&results[i])
		for _, f := range results[i].Findings {
			if f.Verdict.Flagged() && o.shows(f.Verdict) {
				t.diffFinding(f)
			}
		}
	}
	return out.Flush()
}

func (t table) diffFinding(f checker.Finding) {
	kind := strings.ToUpper(t.words.say("verdict." + f.Verdict.String()))
	t.print("")
	t.print(t.p.verdict(f.Verdict, isolate(kind)) + "  " + t.p.bold(isolate(clip(t.label(f), t.o.width()-20))))
	for _, p := range f.Pairs {
		if !p.Verdict.Flagged() || !joins(p, f) {
			continue
		}
		t.line(t.pairReason(f, p))
		a, b := f.Sides[p.Sides[0]], f.Sides[p.Sides[1]]
		t.diffSides(t.sideFacts(a), t.sideFacts(b), t.value(f.Slot, a), t.value(f.Slot, b))
	}
}

// diffSides prints the two facts whose clauses lie closest.
func (t table) diffSides(a, b []*facts.Fact, x, y string) {
	if len(a) == 0 || len(b) == 0 {
		return
	}
	f, g, chunks := t.closest(a, b)
	t.print(t.p.gone("--- "+t.at(f)) + "  " + isolate(x))
	t.print(t.p.come("+++ "+t.at(g)) + "  " + isolate(y))
	for _, text := range chunksText(chunks) {
		for _, line := range closeChunks(wrap(text, t.o.width()-1-2*len(goneOpen))) {
			t.print(isolate(t.colored(line)))
		}
	}
}

// at is the place of a fact's evidence, "a.txt:8:1".
func (v *view) at(f *facts.Fact) string {
	e := v.evidenceJSON(f)
	return clean(f.Document) + ":" + itoa(e.Line) + ":" + itoa(e.Column)
}

// compared is how many facts of a side are tried against those of the other.
const compared = 6

// closest are the facts of two sides whose clauses share most of their words;
// the first of them where several do.
func (v *view) closest(a, b []*facts.Fact) (f, g *facts.Fact, chunks []chunk) {
	best := -1.0
	for _, x := range a[:min(len(a), compared)] {
		for _, y := range b[:min(len(b), compared)] {
			c := diffWords(v.text(x.Document, x.Evidence), v.text(y.Document, y.Evidence))
			if s := shared(c); s > best {
				best, f, g, chunks = s, x, y, c
			}
		}
	}
	return f, g, chunks
}

// shared is the share of bytes that both texts have, 0..1.
func shared(chunks []chunk) float64 {
	same, all := 0, 1
	for _, c := range chunks {
		all += len(c.text)
		if c.side == both {
			same += len(c.text)
		}
	}
	return float64(same) / float64(all)
}

// chunk is a run of words that both texts have, or one of them alone.
type chunk struct {
	side side
	text string
}

type side uint8

const (
	both side = iota + 1
	firstOnly
	secondOnly
)

// diffWords compares two texts word by word. Words with the same folded key
// are the same; they are shown as the second text writes them.
func diffWords(a, b string) []chunk {
	ids := make(map[string]rune)
	x, y := tokens(a, ids), tokens(b, ids)
	d := diffmatchpatch.New()
	d.DiffTimeout = 0 // no deadline: the result must not depend on the machine
	var chunks []chunk
	i, j := 0, 0
	for _, part := range d.DiffCleanupSemantic(d.DiffMainRunes(x.ids, y.ids, false)) {
		n := len([]rune(part.Text))
		switch part.Type {
		case diffmatchpatch.DiffEqual:
			chunks = append(chunks, chunk{both, y.run(j, j+n)})
			i, j = i+n, j+n
		case diffmatchpatch.DiffDelete:
			chunks = append(chunks, chunk{firstOnly, x.run(i, i+n)})
			i += n
		case diffmatchpatch.DiffInsert:
			chunks = append(chunks, chunk{secondOnly, y.run(j, j+n)})
			j += n
		}
	}
	return chunks
}

// tokenText is a text as words, each with the rune that stands for its key.
type tokenText struct {
	text  string
	words []text.Word
	ids   []rune
}

func tokens(s string, ids map[string]rune) tokenText {
	t := tokenText{text: s, words: text.Words(s, facts.Span{End: len(s)})}
	for _, w := range t.words {
		id, ok := ids[w.Key]
		if !ok {
			id = rune(len(ids) + 1)
			if id >= 0xD800 {
				id += 0x800 // no surrogates
			}
			ids[w.Key] = id
		}
		t.ids = append(t.ids, id)
	}
	return t
}

// run is the text of the words from..to-1.
func (t tokenText) run(from, to int) string {
	return clean(t.text[t.words[from].Start:t.words[to-1].End])
}
