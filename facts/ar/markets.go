package ar

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed markets.txt
var marketList string

// marketWords are the words of markets.txt.
type marketWords struct {
	entries []lexicon.Entry
	as      []string // what each row says
	trie    *lexicon.Trie
}

var theMarkets = sync.OnceValue(func() marketWords {
	entries := lexicon.MustParse("markets.txt", marketList)
	w := marketWords{entries: entries, trie: lexicon.NewTrie(entries)}
	for i := range entries {
		w.as = append(w.as, entries[i].Attrs.Get("as"))
	}
	return w
})

// How many words before a figure what is priced stands at most, and behind it; how many
// other currencies from the nearest, the words that say which figure it is, and those
// before a time in which nothing like it came about.
const (
	marketBefore = 24
	marketBehind = 5
	whichBefore  = 8
	recordBefore = 5
)

// marketHit is a phrase of markets.txt in the text.
type marketHit struct {
	first, last int // words first..last-1
	as, id      string
}

// markets says of the figures of prices, rates and moves whose they are.
func (r *reading) markets() {
	from, to := 0, 0
	var hits []marketHit
	for i := range r.mentions {
		m := &r.mentions[i]
		if !priceLike(m) {
			continue
		}
		if m.First >= to {
			from, to = r.sentenceAround(m.First)
			hits = r.marketHits(hits[:0], from, to)
			r.comparedDays(hits, from, to)
		}
		m.Quantity.Market = r.marketOf(m, hits)
	}
}

// priceLike reports whether a figure may be a price, a rate or a move.
func priceLike(m *extract.Mention) bool {
	q := &m.Quantity
	if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle || q.Ordinal {
		return false
	}
	return q.Unit == "percent" || change(q) || money(q) || q.Unit == "piastre" || q.Counted == "point" || q.Unit == "" && q.Counted == "" && fractional(q)
}

// fractional reports whether a figure is no whole number, as a rate may stand without its
// unit: "at 6.2 a dollar".
func fractional(q *facts.Quantity) bool {
	_, whole := q.Value.Int64()
	return !q.Value.IsZero() && !whole
}

// sentenceAround is the words from..to-1 of the sentence around word i.
func (r *reading) sentenceAround(i int) (from, to int) {
	from, to = i, i
	for from > 0 && !(r.stops(from) && !r.decimal(from)) {
		from--
	}
	for to < len(r.words) && !(to > i && r.stops(to) && !r.decimal(to)) {
		to++
	}
	return from, to
}

// marketHits adds the phrases of markets.txt in words from..to-1, the longest at each word.
func (r *reading) marketHits(hits []marketHit, from, to int) []marketHit {
	w := theMarkets()
	for at := from; at < to; at++ {
		if r.words[at].Kind != text.Letters {
			continue
		}
		entries, n := r.marketAt(w.trie, at)
		if n == 0 {
			continue
		}
		for _, e := range entries {
			h := marketHit{at, at + n, w.as[e], w.entries[e].ID}
			if r.inFigure(at) && (h.as == "fx" || h.as == "of") {
				h.as = "unit"
			}
			hits = append(hits, h)
		}
		at += n - 1
	}
	return hits
}

// marketAt is the longest phrase at a word, without the particles that are written to it.
func (r *reading) marketAt(t *lexicon.Trie, at int) (entries []int32, n int) {
	key := r.words[at].Key
	if entries, n = t.Longest(r.words, at, key); n > 0 {
		return entries, n
	}
	if rest, ok := strings.CutPrefix(key, and); ok {
		key = rest
		if entries, n = t.Longest(r.words, at, key); n > 0 {
			return entries, n
		}
	}
	for _, p := range []string{byParticle, toParticle} {
		if rest, ok := strings.CutPrefix(key, p); ok {
			if p == toParticle && strings.HasPrefix(rest, toParticle) {
				rest = article + strings.TrimPrefix(rest, toParticle)
			}
			if strings.HasPrefix(rest, article) {
				return t.Longest(r.words, at, rest)
			}
		}
	}
	return nil, 0
}

// comparedDays marks the dates of what a figure before them is compared with, "lower by
// 1.6% than the rate of Tuesday", and the figures in the names of what is sold: "petrol 95".
func (r *reading) comparedDays(hits []marketHit, from, to int) {
	for k := r.mentionsFrom(from); k < len(r.mentions) && r.mentions[k].First < to; k++ {
		d := &r.mentions[k]
		if (d.Kind == extract.Number || d.Kind == extract.Quantity) && slices.ContainsFunc(hits, func(h marketHit) bool { return h.as == "of" && h.first < d.First && d.Last <= h.last }) {
			d.Idle = true
		}
		if d.Kind == extract.Date && slices.ContainsFunc(hits, func(h marketHit) bool { return h.as == "than" && h.last == d.First }) {
			d.Compared = true
		}
	}
}

// marketOf is whose price, rate or move a figure tells, by the phrases of its sentence.
func (r *reading) marketOf(m *extract.Mention, hits []marketHit) (out facts.Market) {
	home := ""
	for _, h := range hits {
		if h.as == "unit" && h.first >= m.First && h.last <= m.Last {
			home = h.id // dollars are paid in pounds
		}
	}
	out.Of = r.pricedBy(m, hits, home)
	out.At = r.venue(m, hits)
	out.Which = r.whichFigure(m, hits)
	return out
}

// pricedBy is what a figure is the price or the move of: the nearest before it, else the
// nearest behind it.
func (r *reading) pricedBy(m *extract.Mention, hits []marketHit, home string) string {
	for i := len(hits) - 1; i >= 0; i-- {
		if h := &hits[i]; h.last <= m.First && m.First-h.last <= marketBefore && !r.asideBefore(h.first, m.First) {
			if of := r.priced(h, hits, m, home); of != "" {
				return of
			}
		}
	}
	for i := range hits {
		h := &hits[i]
		if h.first < m.Last {
			continue
		}
		if r.beyond(h, hits, m) {
			break
		}
		if of := r.priced(h, hits, m, home); of != "" {
			return of
		}
	}
	return ""
}

// asideBefore reports whether word i stands in a relative clause between commas that ends
// before word to: "exports, on which growth hangs, fell by 8%".
func (r *reading) asideBefore(i, to int) bool {
	closed := false
	for at := i; at < to && !closed; at++ {
		closed = r.comma(at)
	}
	for at := i; closed && at > 0 && !r.stops(at) && !r.inFigure(at); at-- {
		if r.roles[at].has(relative) {
			return r.comma(at - 1)
		}
	}
	return false
}

// priced is what a phrase names that has a price, or empty.
func (r *reading) priced(h *marketHit, hits []marketHit, m *extract.Mention, home string) string {
	switch h.as {
	case "of":
		if h.first > 1 && r.inFigure(h.first-2) && theGrammar().is(of, r.words[h.first-1].Key) {
			return "" // a share of the output
		}
		if money(&m.Quantity) && strings.HasPrefix(h.id, "index") {
			return "" // an index stands at points
		}
		return h.id
	case "head":
		if h.id == "sector" && money(&m.Quantity) {
			return "" // who heads a sector says so
		}
		return r.shareNamed(h)
	case "fx":
		if h.id == home && h.id != "fx" && (home == "USD" || home == "EUR") {
			return "" // what costs dollars is something else
		}
		return r.currencies(h, hits, m, home)
	}
	return ""
}

// currencies are those whose rate a figure tells, beside that in which it is paid.
func (r *reading) currencies(near *marketHit, hits []marketHit, m *extract.Mention, home string) string {
	var ids []string
	for i := range hits {
		h := &hits[i]
		before := h.last <= m.First && near.first-h.last <= whichBefore && !r.figureBetween(h.last, near.first)
		behind := h.first >= m.Last && h.first-m.Last <= marketBehind && !r.figureBetween(m.Last, h.first)
		if h.as == "fx" && (h == near || before || behind) && h.id != home && h.id != "fx" {
			ids = append(ids, h.id)
		}
	}
	slices.Sort(ids)
	return "fx:" + strings.Join(slices.Compact(ids), ",")
}

// shareNamed is the share, the sector or the index that the words behind its noun name: of
// none of them "share" where it is a share, else empty.
func (r *reading) shareNamed(h *marketHit) string {
	w, unnamed := theMarkets(), ""
	if h.id == "share" {
		unnamed = h.id
	}
	for at := h.last; at < len(r.words) && at-h.last < recordBefore && !r.stops(at); at++ {
		if r.words[at].Kind == text.Punct {
			continue
		}
		if r.words[at].Kind != text.Letters || r.inFigure(at) || r.verb(at) && !r.nominal(at) {
			return unnamed
		}
		if entries, n := w.trie.Longest(r.words, at, r.words[at].Key); n > 0 && w.as[entries[0]] != "at" { // the index of the banks
			if w.as[entries[0]] == "head" || w.as[entries[0]] == "skip" && w.entries[entries[0]].ID == "name" {
				continue
			}
			return unnamed
		}
		if t := r.triggersFrom(at); t < len(r.triggers) && r.triggers[t].First == at {
			return unnamed
		}
		return "share/" + strings.TrimPrefix(r.words[at].Key, article)
	}
	return unnamed
}

// beyond reports whether a hit behind a figure tells no more of it.
func (r *reading) beyond(h *marketHit, hits []marketHit, m *extract.Mention) bool {
	return h.as == "because" || h.first-m.Last > marketBehind || r.figureBetween(m.Last, h.first) || r.newClause(hits, m.Last, h.first)
}

// venue is where a price is paid: as the words behind it say, else those before it in its
// clause.
func (r *reading) venue(m *extract.Mention, hits []marketHit) string {
	for i := range hits {
		h := &hits[i]
		if h.first < m.Last {
			continue
		}
		if r.beyond(h, hits, m) {
			break
		}
		if h.as == "at" {
			return h.id
		}
	}
	for i := len(hits) - 1; i >= 0; i-- {
		if h := &hits[i]; h.as == "at" && h.last <= m.First {
			if m.First-h.last > marketBefore || r.newClause(hits, h.last, m.First) {
				return ""
			}
			return h.id
		}
	}
	return ""
}

// newClause reports whether another clause begins in words from..to-1.
func (r *reading) newClause(hits []marketHit, from, to int) bool {
	goesOn := func(i int) bool {
		return slices.ContainsFunc(hits, func(h marketHit) bool { return h.first == i && h.as == "where" })
	}
	for i := from; i < to; i++ {
		if r.roles[i].has(cut) && !goesOn(i) || r.stops(i) && !r.decimal(i) {
			return true
		}
	}
	for i := from; i <= to && i < len(r.words); i++ {
		if i > 0 && r.comma(i-1) && r.conjoined(i) {
			return true
		}
	}
	return false
}

// whichFigure is which of the figures of a price it is, "low", or "sum" and in which time it came
// about, or empty.
func (r *reading) whichFigure(m *extract.Mention, hits []marketHit) string {
	which, sum := "", false
	for i := range hits {
		h := &hits[i]
		before := h.last <= m.First && m.First-h.last <= whichBefore && !r.figureBetween(h.last, m.First) && !r.newClause(hits, h.last, m.First)
		behind := h.first >= m.Last && h.first-m.Last <= marketBehind && !r.figureBetween(m.Last, h.first) && !r.newClause(hits, m.Last, h.first)
		switch h.as {
		case "figure":
			if before && (h.id != "before" || m.First-h.last <= sortBehind) || behind && h.id == "band" {
				which = h.id
			}
		case "sum":
			sum = sum || before
		case "over", "since":
			if span := r.spanBehind(h, hits); span != "" && (before || behind || r.spanBefore(h, hits, m)) {
				if _, n := r.spanAt(h); n != nil && m.Quantity.Unit == "percent" {
					n.Quantity.Market.Which = "span"
				}
				return "sum/" + span
			}
		}
	}
	if sum && which == "" {
		return "sum/"
	}
	return which
}

// spanBefore reports whether the time behind a particle stands before a figure, in its
// clause, with that time alone between them.
func (r *reading) spanBefore(h *marketHit, hits []marketHit, m *extract.Mention) bool {
	return h.last <= m.First && m.First-h.last <= whichBefore && !r.newClause(hits, h.last, m.First)
}

// spanBehind is the days and more, or the sessions and tenders, right behind a particle in
// which something came about, or empty: nothing is told of "its lowest in two years", nor of
// one day.
func (r *reading) spanBehind(h *marketHit, hits []marketHit) string {
	for i := range hits {
		if o := &hits[i]; o.as == "record" && o.last <= h.first && h.first-o.last <= recordBefore && !r.figureBetween(o.last, h.first) {
			return ""
		}
	}
	if h.first > 0 {
		if n := r.ordinalBefore(h.first); n {
			return "" // "for the second time in a week"
		}
	}
	span, _ := r.spanAt(h)
	return span
}

// spanAt is the span right behind a particle, and the mention that tells it where it is a
// length of time.
func (r *reading) spanAt(h *marketHit) (span string, of *extract.Mention) {
	for k := r.mentionsFrom(h.first); k < len(r.mentions) && r.mentions[k].First <= h.last+1; k++ {
		n := &r.mentions[k]
		if h.as == "since" {
			if n.Kind == extract.Date && n.First <= h.last && n.Last > h.last {
				return "since", nil
			}
			continue
		}
		if n.First < h.last {
			continue
		}
		q := &n.Quantity
		if n.First > h.last && !(q.About || n.Kind == extract.Duration) || q.Ordinal {
			continue
		}
		many := !q.Low.IsZero() && q.Low.Compare(facts.Int(1)) > 0
		switch {
		case n.Kind == extract.Duration && spanning[q.Unit] && (many || q.Unit != "day"):
			return q.Low.String() + " " + q.Unit, n
		case n.Kind == extract.Quantity && many && q.Unit == "" && rounds[q.Counted]:
			return q.Low.String() + " " + q.Counted, nil
		}
	}
	return "", nil
}

// spanning are the units of a time in which moves add up.
var spanning = map[string]bool{"day": true, "week": true, "month": true, "quarter": true, "year": true}

// rounds are what moves add up in, beside time.
var rounds = map[string]bool{"offer": true, "session": true, "time": true, "auction": true}

// ordinalBefore reports whether a rank ends right before word i.
func (r *reading) ordinalBefore(i int) bool {
	near := r.near(i)
	for k := range near {
		if m := &near[k]; m.Last == i && m.Quantity.Ordinal {
			return true
		}
	}
	return false
}
