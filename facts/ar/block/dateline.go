package block

import "crosscheck/facts/text"

// Part is what a run of words is in a dateline or a credit. The zero Part is
// invalid.
type Part uint8

// The parts.
const (
	Word    Part = iota + 1 // any other word
	Agency                  // the name of a news agency
	Several                 // "agencies"
	Place                   // the name of a place
	Day                     // a date
	Source                  // "source"
	Sign                    // a sign: it parts what stands around it
)

// Page tells what the words of a report are.
type Page interface {
	// IsDate reports whether words first..last-1 are a date and nothing else.
	IsDate(first, last int) bool
	// Part is what begins at word i of a line that ends at last, and its number
	// of words, at least 1.
	Part(i, last int) (Part, int)
}

// freeWords is how many words a name that no list has may have in a dateline: an
// outlet, a village, an agency.
const freeWords = 4

// origin reads the dateline that a line begins with: places, dates, agencies and
// names that no list has, with signs and "on", "day" between them.
type origin struct {
	*splitter
	first, last int
	place       bool // a place, or a name before a sign
	day, agency bool
	known       bool // a place that the lists have
	loose       bool // no sign stands behind a name: only an agency makes it a dateline
	free        int  // names that no list has
	lead        int  // the end of the dateline where a sentence may follow it
	signs       int  // 1 + the last sign
}

// dateline is the end of the dateline that words first..last-1 begin with: last
// where they are nothing else, the word behind the sign that closes it where a
// sentence follows, first where they begin with none.
func (s *splitter) dateline(first, last int) int {
	o := origin{splitter: s, first: first, last: last, lead: first}
	for i := first; i < last; {
		part, n := s.page.Part(i, last)
		switch part {
		case Place:
			o.place, o.known = true, true
		case Day:
			o.day = true
		case Agency, Several:
			if !o.apart(i, i+n) {
				return o.lead
			}
			o.agency = true
		case Sign:
			o.sign(i)
		default:
			if n = s.link("posted", i, last); n > 0 {
				o.place = true
			} else if n = s.link("link", i, last); n == 0 {
				n = o.name(i)
			}
			if n == 0 {
				return o.lead
			}
		}
		i += n
	}
	if o.complete() {
		return last
	}
	return o.lead
}

// complete reports whether what was read is a dateline: a date or an agency, and
// where or from whom.
func (o *origin) complete() bool {
	return (o.agency || !o.loose) && o.day && (o.place || o.agency) || o.agency && o.place && o.signs > 0
}

// apart reports whether an agency, words i..end-1, stands between signs, behind a
// date or behind a place: no agency that does something.
func (o *origin) apart(i, end int) bool {
	return i > o.first && (o.signs == i || o.day || o.place) || end == o.last || o.words[end].Kind == text.Punct
}

// sign closes the dateline at a dash, a slash or a bracket behind its agency or
// its date, at a colon behind its date or behind where and from whom.
func (o *origin) sign(i int) {
	whole := o.complete()
	o.signs = i + 1
	switch o.words[i].Key {
	case "-", "–", "—", "/", ")", "|":
	case ":":
		if !o.day && !whole {
			return
		}
	default:
		return
	}
	if o.complete() {
		o.lead = i + 1
	}
}

// name is the number of words of a name that no list has at word i: the first of
// the dateline, one between two brackets or slashes, or the last.
func (o *origin) name(i int) int {
	end := i
	for end < o.last && end-i <= freeWords && o.words[end].Kind == text.Letters && (end == i || o.plain(end)) {
		end++
	}
	o.free++
	switch {
	case end == i || end-i > freeWords || o.free > 2:
		return 0
	case end == o.last:
		if o.day && o.signs == i && !stopped(o.words[i:end]) {
			return end - i
		}
	case i == o.first || !o.day && !o.agency && o.signs == i:
		if end < o.last && (o.words[end].Kind == text.Punct || o.begins(end)) {
			sign := o.words[end].Kind == text.Punct
			o.place, o.loose = o.place || sign, o.loose || !sign
			return end - i
		}
	case (o.day || o.known) && o.signs == i && (o.words[i-1].Key == "(" && o.words[end].Key == ")" || o.words[i-1].Key == "/" && o.words[end].Key == "/"):
		o.agency = true
		return end - i
	}
	return 0
}

// plain reports whether word i is neither a date nor "on".
func (o *origin) plain(i int) bool { return !o.begins(i) }

// begins reports whether a date, or "on", begins at word i.
func (o *origin) begins(i int) bool {
	part, _ := o.page.Part(i, o.last)
	return part == Day || o.link("link", i, o.last) > 0
}

// link is the number of words of a phrase of that list at word i.
func (s *splitter) link(list string, i, last int) int {
	k := known()
	if found, n := k.trie.Longest(s.words[:last], i, s.words[i].Key); n > 0 && k.has(found, list) {
		return n
	}
	return 0
}

// posted reports whether a line begins with "published on" and a date.
func (s *splitter) posted(l [2]int) bool {
	at := l[0] + s.link("posted", l[0], l[1])
	if at > l[0] && at < l[1] && s.words[at].Kind == text.Punct {
		at++
	}
	if at == l[0] || at == l[1] {
		return false
	}
	part, _ := s.page.Part(at, l[1])
	return part == Day
}
