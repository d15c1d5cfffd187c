package name

import "strings"

// heldByOne are the offices of title.txt that one person of a country holds at a time.
var heldByOne = map[string]bool{
	"president": true, "pm": true, "king": true, "crown-prince": true, "chancellor": true, "chief-of-staff": true, "speaker": true,
	"minister-foreign": true, "minister-defence": true, "minister-interior": true, "minister-finance": true, "minister-oil": true,
	"minister-health": true, "minister-information": true, "minister-justice": true,
}

// officeWords is how many words name the office of the head of a body at least, where
// no country is told: "head of the national boxing union".
const officeWords = 3

// held is the office that one person holds at a time, where the title in words
// at..last-1 names one, of a known country or body; empty for deputies, former and
// acting holders, and those to come.
func (r *reader) held(at, last int, role, country string) string {
	for i := at; i < last; i++ {
		if r.in["in-turn"][r.words[i].Key] {
			return ""
		}
	}
	if last < len(r.words) && r.in["in-turn"][r.words[last].Key] {
		return ""
	}
	if heldByOne[role] {
		if country == "" {
			return ""
		}
		return role + ":" + country
	}
	head, of, _ := strings.Cut(role, "-")
	head = strings.TrimSuffix(head, r.sets["ending"][0])
	if !r.in["head-of"][head] || of == "" || strings.Contains(role, ":") || country == "" && strings.Count(role, "-") < officeWords {
		return ""
	}
	return head + "-" + of + ":" + country
}
