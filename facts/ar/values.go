package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// governWords is how many words behind its noun the value of a deal, or the term of
// a contract, stands.
const governWords = 12

// values gives the figures that a noun governs the claim of the noun, whatever
// verb stands near: the value of a deal, the term of a contract, what a
// currency is sold for.
func (r *reading) values() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Claim != "" || m.Idle || m.Quantity.Ordinal {
			continue
		}
		switch unit := m.Quantity.Unit; {
		case m.Kind == extract.Duration && lasting[unit] && r.governs(term, m):
			m.Claim = "contract"
		case m.Kind == extract.Quantity && money(&m.Quantity) && unit != "USD" && unit != "EUR" && (m.Last < len(r.words) && r.topics[m.Last].has(rateOf) || r.governs(rated, m)):
			m.Claim = "price"
		case m.Kind == extract.Quantity && money(&m.Quantity) && r.governs(deal, m):
			m.Claim = "contract"
		}
	}
}

// lasting are the units of the term of a contract.
var lasting = map[string]bool{"month": true, "year": true, "season": true}

// money reports whether a quantity is of money.
func money(q *facts.Quantity) bool {
	return facts.IsCurrency(q.Unit) || strings.HasPrefix(q.Counted, "currency:")
}

// governs reports whether a noun of a role stands before a figure in its sentence,
// with no other figure that it could be of between them.
func (r *reading) governs(noun role, m *extract.Mention) bool {
	for at := m.First - 1; at >= 0 && m.First-at <= governWords && !r.stops(at); at-- {
		if r.topics[at].has(noun) {
			return !r.verb(at)
		}
		for k := r.mentionsFrom(at); k < len(r.mentions) && r.mentions[k].First == at; k++ {
			if n := &r.mentions[k]; n.Kind == m.Kind && !n.Idle && !n.Quantity.Ordinal && money(&n.Quantity) == money(&m.Quantity) {
				return false
			}
		}
	}
	return false
}
