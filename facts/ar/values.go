package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/extract"
)

// governWords is how many words behind its noun the value of a deal, or the term of
// a contract, stands.
const governWords = 12

// values gives the figures that a noun governs the claim of the noun, whatever
// verb stands near: the value of a deal, the term of a contract, what a
// currency is sold for, on what price a sum is based.
func (r *reading) values() {
	r.closing()
	r.contracts()
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
		case m.Kind == extract.Quantity && money(&m.Quantity) && m.Last < len(r.words) && r.topics[m.Last].has(perUnit) && r.topicBehind(onBasis, m.First):
			m.Claim = "price"
		case m.Kind == extract.Quantity && money(&m.Quantity) && r.governs(deal, m):
			m.Claim = "contract"
		}
	}
}

// closing gives the figure at which a share closes to its verb, over what stands
// between them: "closed yesterday, on Wednesday, at 2.5 dinars".
func (r *reading) closing() {
	for _, t := range r.triggers {
		if t.Claim != "close-at" || t.POS != claim.Verb {
			continue
		}
		for k := r.mentionsFrom(t.Last + 1); k < len(r.mentions) && r.mentions[k].First-t.Last <= governWords && !r.broken(t.Last+1, r.mentions[k].First); k++ {
			if m := &r.mentions[k]; m.Kind == extract.Quantity && !m.Idle && m.Quantity.Unit != "percent" && r.topicBehind(atPrice, m.First) {
				m.Head = t.First + 1
				break
			}
		}
	}
}

// topicBehind reports whether a phrase of a topic ends right before word i.
func (r *reading) topicBehind(topic role, i int) bool {
	return i > 0 && r.topics[i-1].has(topic) || i > 1 && r.topics[i-2].has(topic) && !r.lineEnds(i-1)
}

// contractWords is how far from a figure of contracts what says that they are some
// stands.
const contractWords = 6

// contracts tells the contracts that companies sign from decades, which are written
// alike: more than ten of them, or near a signature, and not "of time".
func (r *reading) contracts() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Duration || m.Quantity.Unit != "decade" || m.Idle || m.Quantity.Ordinal || r.ofTime(m) || r.dated(m.First) {
			continue
		}
		many := !m.Quantity.Low.IsZero() && m.Quantity.Low.Compare(facts.Int(10)) > 0
		for at := max(0, m.First-contractWords); !many && at < min(len(r.words), m.Last+contractWords); at++ {
			many = r.topics[at].has(signed) && !r.broken(min(at, m.First), max(at, m.First))
		}
		if many {
			m.Kind, m.Quantity.Unit, m.Quantity.Counted = extract.Quantity, "", "contract"
		}
	}
}

// ofTime reports whether a figure is of decades, by what stands on either side of it.
func (r *reading) ofTime(m *extract.Mention) bool {
	return m.Last < len(r.words) && r.topics[m.Last].has(ofTime) || m.First > 0 && r.topics[m.First-1].has(ofTime)
}

// dated reports whether word i is part of a date: "on 8 March 2020 a contract".
func (r *reading) dated(i int) bool {
	near := r.near(i)
	for k := range near {
		if m := &near[k]; m.Kind == extract.Date && i < m.Last {
			return true
		}
	}
	return false
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
	if m.First == 0 || !r.around(m.First-1).topics.has(noun) {
		return false
	}
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
