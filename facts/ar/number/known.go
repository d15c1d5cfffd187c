package number

import "strings"

// known is what is found out of a key once, as bits: most words begin and end
// none of the phrases that figures are asked for.
type known uint16

const (
	askedFigure known = 1 << iota // the bit below is known
	maybeFigure                   // a number, or a figure by its context
	askedLists                    // the bits below are known
	opensContext
	opensBound // a bound before figures, or one behind them
	opensUnit  // as it stands or without particles
	closesContext
	closesBound
	closesAny // a phrase that ends in any words has it before them
)

// lists is what the lists have that begins or ends with word i.
func (p *parser) lists(i int) known {
	if p.known == nil {
		return p.n.inLists(p.w[i].Key)
	}
	k := &p.known[p.w[i].First]
	if *k&askedLists == 0 {
		*k |= askedLists | p.n.inLists(p.w[i].Key)
	}
	return *k
}

func (n *numerals) inLists(key string) (k known) {
	c, before, after, bare := context(), boundsBefore(), boundsAfter(), withoutParticles(key)
	if c.opens.Has(key) {
		k |= opensContext
	}
	if before.opens.Has(key) || after.opens.Has(key) {
		k |= opensBound
	}
	if c.closes[0].Has(key) || c.closes[0].Has(bare) {
		k |= closesContext
	}
	if before.closes[0].Has(key) || before.closes[0].Has(bare) {
		k |= closesBound
	}
	for any := 1; any <= mostAny; any++ {
		if c.closes[any].Has(key) || c.closes[any].Has(bare) || before.closes[any].Has(key) || before.closes[any].Has(bare) {
			k |= closesAny
		}
	}
	if n.opensUnit(key) {
		k |= opensUnit
	}
	return k
}

func (n *numerals) opensUnit(key string) bool {
	opens := units().opens
	if opens.Has(key) || len(key) < 6 {
		return opens.Has(key)
	}
	for _, c := range n.clitics[key[1]] {
		if rest, ok := strings.CutPrefix(key, c.letters); ok && opens.Has(rest) {
			return true
		}
	}
	return false
}

// matches reports whether a phrase of the context, of that id, starts at word i.
func (p *parser) matches(id string, i int) bool { return p.phrase(id, i) > 0 }

// phrase is the number of words of the longest phrase of the context, of that
// id, that starts at word i; 0 where there is none.
func (p *parser) phrase(id string, i int) (n int) {
	if i < len(p.w) && p.lists(i)&opensContext != 0 {
		_, n = context().longestAt(id, p.w, i)
	}
	return n
}

// before is the number of words of the longest phrase of the context, of that
// id, that ends right before word i; 0 where there is none.
func (p *parser) before(id string, i int) (n int) {
	if p.closes(i, closesContext) {
		_, n = context().before(id, p.w, i)
	}
	return n
}

// boundBefore is the id and length of the longest bound that ends right before
// word i, boundAfter that of the one behind figures that starts there.
func (p *parser) boundBefore(i int) (id string, n int) {
	if p.closes(i, closesBound) {
		id, n = boundsBefore().before("", p.w, i)
	}
	return id, n
}

func (p *parser) boundAfter(i int) (id string, n int) {
	if i < len(p.w) && p.lists(i)&opensBound != 0 {
		id, n = boundsAfter().longestAt("", p.w, i)
	}
	return id, n
}

// boundAt reports whether a bound of the figures behind it starts at word i.
func (p *parser) boundAt(i int) bool {
	if p.lists(i)&opensBound == 0 {
		return false
	}
	_, n := boundsBefore().longestAt("", p.w, i)
	return n > 0
}

// closes reports whether a phrase of those lists may end right before word i.
func (p *parser) closes(i int, lists known) bool {
	if i <= 0 || i >= len(p.w) {
		return false
	}
	if p.lists(i-1)&lists != 0 {
		return true
	}
	for any := 1; any <= mostAny && i-1-any >= 0; any++ {
		if p.lists(i-1-any)&closesAny != 0 {
			return true
		}
	}
	return false
}
