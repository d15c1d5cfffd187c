package story

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// sharedNames are the codes of the currencies that share a name, each of them with that
// of its country in its first two letters (ISO 4217).
var sharedNames = map[string][]string{
	"currency:dinar":    {"BHD", "DZD", "IQD", "JOD", "KWD", "LYD", "MKD", "RSD", "TND"},
	"currency:dirham":   {"AED", "MAD"},
	"currency:franc":    {"BIF", "CDF", "CHF", "DJF", "GNF", "KMF", "RWF"},
	"currency:krone":    {"CZK", "DKK", "ISK", "NOK", "SEK"},
	"currency:lira":     {"LBP", "SYP", "TRY"},
	"currency:peso":     {"ARS", "CLP", "COP", "CUP", "MXN", "PHP", "UYU"},
	"currency:rial":     {"IRR", "OMR", "QAR", "SAR", "YER"},
	"currency:rupee":    {"INR", "LKR", "MUR", "NPR", "PKR"},
	"currency:shilling": {"KES", "SOS", "TZS", "UGX"},
}

// plainly is how many times as often as any other country with a currency of that name
// a story names the one whose money is plain.
const plainly = 3

// currencies gives money of a name that several countries share ("5 dinars") the
// currency of the country that the story is of, where one is plain and some report
// writes it out.
func currencies(fs []facts.Fact) {
	var named map[string]int
	written := make(map[string]bool)
	for i := range fs {
		if q := &fs[i].Number; facts.IsCurrency(q.Unit) {
			written[q.Unit] = true
		}
	}
	for i := range fs {
		q := &fs[i].Number
		codes := sharedNames[q.Counted]
		if codes == nil || q.Unit != "" || !slices.ContainsFunc(codes, func(code string) bool { return written[code] }) {
			continue
		}
		if named == nil {
			named = countries(fs)
		}
		if code := plain(codes, named); written[code] {
			q.Unit, q.Counted = code, ""
			fs[i].Rules = append(fs[i].Rules, "number/currency-of-the-story")
		}
	}
}

// plain is the code among several whose country is named far more often than those of
// the others, or empty.
func plain(codes []string, named map[string]int) string {
	best, most, next := "", 0, 0
	for _, code := range codes {
		switch n := named[code[:2]]; {
		case n > most:
			best, most, next = code, n, most
		case n > next:
			next = n
		}
	}
	if most < plainly*next {
		return ""
	}
	return best
}

// countries counts how often the facts of a story name each country, or whoever is of
// it: "country:JO", "role:minister:JO".
func countries(fs []facts.Fact) map[string]int {
	named := make(map[string]int)
	count := func(r facts.Ref) {
		if at := strings.LastIndexByte(r.ID, ':'); at >= 0 && len(r.ID) == at+3 {
			named[r.ID[at+1:]]++
		}
	}
	for i := range fs {
		f := &fs[i]
		count(f.Actor)
		count(f.Place)
		for _, p := range f.Parties {
			count(p.Ref)
		}
	}
	return named
}
