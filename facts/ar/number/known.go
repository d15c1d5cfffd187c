package number

import "strings"

// known is what is found out of a key once: most words begin and end none of the
// phrases that figures are asked for.
type known struct {
	bits        knownBits
	whole, bare uint16 // the sides of the word as it stands, and without particles
}

type knownBits uint8

const (
	askedFigure knownBits = 1 << iota // the bits below are known
	maybeFigure                       // a number, a dual, or a figure by its context
	maybeDual                         // a dual, or what is written like one
	inContext                         // a figure by its context
	askedLists                        // the bit below and the sides are known
	opensUnit                         // as it stands or without particles
)

// lists is what the lists have of word i, until they are asked again.
func (p *parser) lists(i int) *known {
	if p.known == nil {
		p.alone = p.n.inLists(p.w[i].Key)
		return &p.alone
	}
	k := &p.known[p.w[i].First]
	if k.bits&askedLists == 0 {
		found := p.n.inLists(p.w[i].Key)
		k.bits, k.whole, k.bare = k.bits|found.bits, found.whole, found.bare
	}
	return k
}

func (n *numerals) inLists(key string) known {
	k := known{bits: askedLists, whole: n.context.of(key)}
	if bare := withoutParticles(key); bare != key {
		k.bare = n.context.of(bare)
	}
	if n.opensUnit(key) {
		k.bits |= opensUnit
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

// matches reports whether a phrase of a cue starts at word i.
func (p *parser) matches(c cue, i int) bool { return p.phrase(c, i) > 0 }

// phrase is the number of words of the longest phrase of a cue that starts at word i;
// 0 where there is none.
func (p *parser) phrase(c cue, i int) (n int) {
	_, n = p.opened(c, i)
	return n
}

func (p *parser) opened(c cue, i int) (bound string, n int) {
	if i < len(p.w) && p.n.context.sides[p.lists(i).whole].opens>>c&1 == 1 {
		return p.n.context.longestAt(c, p.w, i)
	}
	return "", 0
}

// before is the number of words of the longest phrase of a cue that ends right before
// word i; 0 where there is none.
func (p *parser) before(c cue, i int) (n int) {
	_, n = p.closed(c, i)
	return n
}

func (p *parser) closed(c cue, i int) (bound string, n int) {
	if p.closes(i, c) {
		return p.n.context.before(c, p.w, i)
	}
	return "", 0
}

// boundBefore is the id and length of the longest bound that ends right before
// word i, boundAfter that of the one behind figures that starts there.
func (p *parser) boundBefore(i int) (id string, n int) { return p.closed(boundBefore, i) }

func (p *parser) boundAfter(i int) (id string, n int) { return p.opened(boundAfter, i) }

// boundAt reports whether a bound of the figures behind it starts at word i.
func (p *parser) boundAt(i int) bool { return p.matches(boundBefore, i) }

// closes reports whether a phrase of a cue may end right before word i.
func (p *parser) closes(i int, c cue) bool {
	if i <= 0 || i >= len(p.w) {
		return false
	}
	x := p.n.context
	all := x.sides
	if k := p.lists(i - 1); (all[k.whole].closes|all[k.bare].closes)>>c&1 == 1 {
		return true
	}
	for any := 1; x.any>>c&1 == 1 && any <= mostAny && i-1-any >= 0; any++ {
		if k := p.lists(i - 1 - any); (all[k.whole].any|all[k.bare].any)>>c&1 == 1 {
			return true
		}
	}
	return false
}
