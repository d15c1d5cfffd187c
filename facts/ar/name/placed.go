package name

import (
	"strings"

	"crosscheck/facts/text"
)

// placed reads a name whose first word is an ordinary one where only a name can
// stand: behind a title, with a word behind it that can only be of a name ("Colonel
// Key Ashour", مفتاح بن عاشور), or between "said the head of the union" and what is said.
func (r *reader) placed(at int) (n named, ok bool) {
	if r.partOf(at) != common || at+1 >= len(r.words) || !r.words[at+1].Spaced {
		return n, false
	}
	if strings.HasSuffix(r.words[at].Key, r.sets["ending"][0]) && r.in["faith"][r.words[at+1].Key] {
		return n, false // "God keep him"
	}
	end := at + 1
	switch r.partOf(end) {
	case link:
		if end += 2; end > len(r.words) || r.words[end-1].Kind != text.Letters || r.class(end-1)&(isStop|isVerb) != 0 || r.words[end-1].Lines > 0 {
			return n, false
		}
		for end < len(r.words) && end < at+maxPlaced+2 && (r.namely(end) || r.partOf(end) == link) {
			end++
		}
	case unknown, family:
		for end < len(r.words) && end < at+maxPlaced && (r.namely(end) || end == at+2 && r.in["faith"][r.words[at+1].Key] && r.partOf(end) == common && r.boundary(end+1)) {
			end++
		}
	case given:
		if end++; !r.tells(end) {
			return n, false
		}
	case common:
		for end < len(r.words) && end < at+maxPlaced && (r.namely(end) || r.partOf(end) == common) {
			end++
		}
		if !r.tells(end) {
			return n, false
		}
	}
	if end < at+2 {
		return n, false
	}
	return named{first: at, last: end, parts: r.parts(at, end)}, true
}

// toWhom reports whether "to" is written to words[at].
func (r *reader) toWhom(at int) bool {
	best, ok := r.morph.Best(at)
	return ok && best.Prefix == r.sets["prefix"][1]
}

// maxPlaced is how many words a name of ordinary words has at most.
const maxPlaced = 3

// namely reports whether words[at] can only go on a name.
func (r *reader) namely(at int) bool {
	switch r.partOf(at) {
	case given, unknown, family:
		return r.words[at].Spaced
	}
	return false
}

// verbBefore is the verb right before words[at], without "and", or empty.
func (r *reader) verbBefore(at int) string {
	if at == 0 || r.words[at].Lines > 0 {
		return ""
	}
	return r.verbOf(r.words[at-1].Key)
}

// verbOf is the verb that a word is, without "and", or empty.
func (l *lists) verbOf(key string) string {
	for _, key := range []string{key, l.trimAnd(key)} {
		if l.verb[key] || l.in["says"][key] {
			return key
		}
	}
	return ""
}

// tellsWords is how far behind the subject of a verb "that" stands at most.
const tellsWords = 8

// tells reports whether what the subject of the verb before says follows from
// words[at] on: behind "that"; behind a verb that has no object, at any sign or
// preposition.
func (r *reader) tells(at int) bool {
	if r.before == "" || at >= len(r.words) {
		return false
	}
	if r.in["says"][r.before] && (r.words[at].Kind == text.Punct || r.class(at)&isStop != 0 || r.morph.IsFunction(at) || r.toWhom(at)) {
		return true
	}
	for i := at; i < len(r.words) && i < at+tellsWords && r.words[i].Kind == text.Letters && r.words[i].Lines == 0 && r.class(i)&isVerb == 0; i++ {
		if r.in["that"][r.words[i].Key] {
			return i == at || !r.morph.IsFunction(i-1)
		}
	}
	return false
}
