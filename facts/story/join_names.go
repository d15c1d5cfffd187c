package story

// people joins the spellings of one person's name.
func (j *joiner) people() {
	all := j.with("person:")
	byWord, byLast := make(index), make(index)
	for i, a := range all {
		for place, word := range a.parts {
			byWord.add(i, place, word)
		}
		if n := len(a.parts); n > 0 {
			byLast.add(i, 0, a.parts[n-1])
		}
	}
	for i, a := range all {
		var others []int // with a word in common, or a first one that sounds the same
		for place, word := range a.parts {
			others = byWord.find(others, place, word)
		}
		for _, o := range once(others) {
			if b := all[o]; o > i && spelled(a.parts, b.parts) && (!j.apart(a, b) || sounded(a.parts, b.parts)) {
				j.join(a.id, b.id)
			}
		}
	}
	for _, a := range all {
		var longer []*name
		for _, o := range once(append(byLast.of(a), byWord.of(a)...)) {
			longer = append(longer, all[o])
		}
		j.shortened(a, longer)
	}
}

// of are the names that have the first word of a.
func (x index) of(a *name) []int {
	if len(a.parts) == 0 {
		return nil
	}
	return x.find(nil, 0, a.parts[0])
}

// shortened joins a name to the one longer name that it is short for.
func (j *joiner) shortened(a *name, all []*name) {
	if a.listed {
		return
	}
	long := ""
	for _, b := range all {
		if len(b.parts) <= len(a.parts) || j.root(b.id) == j.root(a.id) || !shortFor(a.parts, b.parts) {
			continue
		}
		if root := j.root(b.id); long != "" && long != root {
			return
		} else {
			long = root
		}
	}
	if long != "" && !j.apart(a, j.names[long]) {
		j.join(a.id, long)
	}
}

// spelled reports whether two names of as many words are spellings of one
// another: at least one word is the same and each other is alike, or a single
// long one sounds the same.
func spelled(a, b []string) bool {
	if len(a) != len(b) || len(a) == 0 {
		return false
	}
	same := 0
	for i := range a {
		switch {
		case a[i] == b[i]:
			same++
		case !alike(a[i], b[i], len(a) > 1) && !(len(a) > 1 && fixed(a[i], b[i])):
			return false
		}
	}
	if len(a) == 1 {
		return len(skeleton(a[0], false)) >= 3
	}
	return same > 0 || sounded(a, b)
}

// sounded reports whether two names sound the same, word by word, and have two
// words and four consonants at least.
func sounded(a, b []string) bool {
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	consonants := 0
	for i := range a {
		if !alike(a[i], b[i], false) {
			return false
		}
		consonants += len(skeleton(a[i], false))
	}
	return consonants >= 4
}

// shortFor reports whether a name is a longer one with words left out: two
// words and more in their order, the first or all at the front kept; or the
// last word alone.
func shortFor(short, long []string) bool {
	if len(short) == 1 {
		last := long[len(long)-1]
		return short[0] == last || len([]rune(last)) >= 4 && alike(short[0], last, false)
	}
	if !alike(short[0], long[0], false) && !fixed(short[0], long[0]) {
		return false
	}
	at := 0
	for _, w := range long {
		if at < len(short) && (alike(short[at], w, false) || fixed(short[at], w)) {
			at++
		}
	}
	return at == len(short)
}

// places joins places of one name, and unlisted ones to what sounds the same.
func (j *joiner) places() {
	all := append(j.with("place:"), j.with("site:")...)
	byLabel := make(index)
	for i, a := range all {
		byLabel.add(i, 0, a.label)
	}
	for i, a := range all {
		for _, o := range once(byLabel.find(nil, 0, a.label)) {
			b := all[o]
			if o <= i || a.label == "" || a.id[:5] != b.id[:5] {
				continue
			}
			listed := geographic(a.id) && geographic(b.id)
			if a.label == b.label && (!listed || !j.apart(a, b)) || !listed && soundsLike(a.label, b.label) {
				j.joinPlaces(a, b)
			}
		}
	}
}

// joinPlaces keeps the id that a register gave.
func (j *joiner) joinPlaces(a, b *name) {
	x, y := j.root(a.id), j.root(b.id)
	switch {
	case x == y:
	case geographic(y) && !geographic(x):
		j.to[x] = y
	default:
		j.to[y] = x
	}
}

// geographic reports whether an id is of a register: it has no letters of the
// name.
func geographic(id string) bool { return ascii(id) }

// soundsLike reports whether two names of places sound the same and have three
// consonants at least.
func soundsLike(a, b string) bool {
	return len(skeleton(a, false)) >= 3 && alike(a, b, false)
}
