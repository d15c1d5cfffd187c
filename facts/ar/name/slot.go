package name

import (
	"strings"

	"crosscheck/facts/ar/morph"
	"crosscheck/facts/text"
)

// maxSlot is how many words between a title and "that" are a name at most.
const maxSlot = 4

// slot is the word behind the name that begins at words[at] and fills what stands between
// the title of whoever speaks and what is said: `said the governor of the bank X Y that`,
// "but the minister X Y said that". There words are of the name that look like others:
// تاديسي كبيدي is no "as my hand". It is at itself where no name of two words and more
// stands so.
func (r *reader) slot(at int) int {
	if !r.startsSlot(at) {
		return at
	}
	for end := at + 1; end < len(r.words) && end <= at+maxSlot; end++ {
		switch {
		case r.words[end].Lines > 0:
			return at
		case r.endsSlot(end):
			if end < at+2 || end == at+2 && r.partOf(at) == common && r.partOf(at+1) == definite && !r.adjective(at) {
				return at // "said the minister at the end of the week that"
			}
			return end
		case !r.fillsSlot(end):
			return at
		}
	}
	return at
}

// endsSlot reports whether what somebody says, or to whom, begins at words[at]; where no
// verb stands before the title, whether the verb does.
func (r *reader) endsSlot(at int) bool {
	key := r.words[at].Key
	if r.before == "" {
		return r.in["says"][key] && at+1 < len(r.words) && r.in["that"][r.words[at+1].Key]
	}
	return r.in["that"][key] || key == ":" || r.in["addressee"][key]
}

// longWord is how long, in bytes, a word is that is no particle, though it may be read
// as one with what is written onto it.
const longWord = 10

// startsSlot reports whether a name may begin at words[at] where nothing else but one
// is looked for.
func (r *reader) startsSlot(at int) bool {
	switch r.partOf(at) {
	case given, unknown:
		return true
	case common:
		return !strings.HasSuffix(r.words[at].Key, r.sets["accusative"][0]) // "asking the crowd"
	}
	return false
}

// fillsSlot reports whether words[at] may be of a name that has begun there.
func (r *reader) fillsSlot(at int) bool {
	w := &r.words[at]
	if w.Kind != text.Letters || !w.Spaced || w.Key[0] < 0x80 || r.class(at)&(isStop|isVerb|isNation) != 0 || r.morph.IsFunction(at) && len(w.Key) < longWord {
		return false
	}
	if h, listed := r.look(at); listed && h.class != personClass && h.class != placeClass {
		return false
	}
	return !r.in["present"][w.Key] && !r.in["former"][w.Key] && !strings.HasPrefix(w.Key, r.sets["to-the"][0])
}

func (r *reader) adjective(at int) bool {
	best, ok := r.morph.Best(at)
	return ok && best.POS == morph.Adjective
}

// introduced is the word behind a name of two or three words that begins at words[at],
// right behind a verb of saying, where the title of whoever bears it follows at once:
// "said X Y, governor of". It is at itself where there is none.
func (r *reader) introduced(at int) int {
	if at == 0 || r.words[at].Lines > 0 || r.class(at-1)&isTelling == 0 {
		return at
	}
	if s := r.partOf(at); s != given && s != unknown && !(s == common && r.adjective(at)) {
		return at
	}
	for end := at + 1; end <= at+3 && end < len(r.words); end++ {
		if behind := r.pastComma(end); end >= at+2 {
			if last, _, _ := r.roleAfter(behind); last > behind {
				return end
			}
		}
		if !r.fillsSlot(end) {
			return at
		}
	}
	return at
}

// pastComma is the word behind a comma at words[at], or at.
func (r *reader) pastComma(at int) int {
	if key := r.words[at].Key; key == "," || key == r.sets["comma"][0] {
		return at + 1
	}
	return at
}

// hyphen reports whether a hyphen joins the words before and behind words[at].
func (r *reader) hyphen(at int) bool {
	return at+1 < len(r.words) && r.words[at].Key == "-" && !r.words[at].Spaced && r.words[at+1].Kind == text.Letters && !r.words[at+1].Spaced && r.words[at+1].Lines == 0
}
