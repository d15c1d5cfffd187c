package extract

// starters are the claims that say of a deed that it began, ended or was made known: how long is
// told of the deed.
var starters = map[string]bool{"begin": true, "end": true, "announce": true, "continue": true, "resume": true, "hold": true}

// undergoneWords is how many words stand at most between what was done to something and how long
// that took.
const undergoneWords = 3

// undergoes reports whether a head is a definite noun of a deed or an incident right behind the verbal noun of what was
// done to it: the fire in "putting out the fire", which took the two hours, and the vote in
// "extending the vote".
func (b *builder) undergoes(m *Mention, head int) bool {
	if head == 0 || m.First-b.Heads[head].Last > undergoneWords {
		return false
	}
	h, deed := &b.Heads[head], &b.Heads[head-1]
	return !h.Verb && h.Definite && (h.Deed || b.Heads[head].Type.Incident) && deed.Deed && !deed.Verb && !deed.Light && !deed.Reports && !deed.Open && deed.Last == h.First && !starters[deed.Claim]
}
