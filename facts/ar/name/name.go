// Package name reads who acts and where: people with their titles, countries
// and nationalities, organisations, groups, provinces, cities and sites.
//
//	وزير الدفاع الأمريكي لويد أوستن   person:lloyd-austin, the whole phrase
//	القوات العراقية                   group:forces:IQ
//	وأعلنت واشنطن                     country:US, who acts
//	في مدينة صنعاء                    place:geonames:71137
//
// Lists (nation.txt, org.txt, person.txt, title.txt …) hold what is known by
// name; place.tsv is made from CLDR and GeoNames (see NOTICE). A person
// nobody has listed is read where a title, a given name or a chain such as
// "X son of Y" says that a name begins. Where that is in doubt, nothing is read.
package name

//go:generate go run ./internal/gen -in $CROSSCHECK_NAMES -out place.tsv
//go:generate go run ./internal/index

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// The types of mentions, as extract.Mention.Type has them.
const (
	Person      = "person"
	Country     = "country"
	Nationality = "nationality"
	Org         = "org"
	Group       = "group"
	Role        = "role" // an office without the name of who holds it
	City        = "city"
	Province    = "province"
	Region      = "region"
	Sea         = "sea" // seas, straits, rivers and lakes
	Site        = "site"
	Storm       = "storm" // a storm with a name of its own
	Place       = "place" // a place of unknown sort
)

// Read gives the mentions of actors and places in a text, in order and without
// overlap. words are all those of text.Words over s or a part of it. A mention
// covers the whole phrase with its title; Ref.Name is the name alone. What is
// a short form of a longer name in the text carries that name's id: الكاظمي
// after مصطفى الكاظمي, الوزير after the minister.
func Read(s string, words []text.Word) []extract.Mention {
	return Append(nil, s, words, morph.NewText(words))
}

// Append puts what Read gives behind out, where the words are analysed for
// other readers too.
func Append(out []extract.Mention, s string, words []text.Word, analysed *morph.Text) []extract.Mention {
	r := newReader(s, words, analysed)
	defer r.done()
	r.scan()
	if slices.ContainsFunc(r.asked, func(key string) bool { return r.family[key] }) {
		r.out = r.out[:0]
		r.scan()
	}
	r.short()
	extract.Sort(r.out, func(a, b *mention) int { return a.Span.Start - b.Span.Start })
	out = slices.Grow(out, len(r.out))
	for i := range r.out {
		m := &r.out[i]
		if m.Kind == extract.Place && len(m.rows) <= 1 && m.other == "" {
			m.In = m.country
		}
		out = append(out, m.Mention)
	}
	return out
}

// mention is an extract.Mention with what short forms are resolved by.
type mention struct {
	extract.Mention
	role    string   // "president", "minister-defence"; empty where none is stated
	country string   // ISO code of the office or the place
	parts   []string // a person's name: folded words without noise, chains joined
	other   string   // what the name of a city means too: "OM", or "LB/" and the id of a city there
	rows    []row    // what else the name of a place may mean
}

// add notes a mention of words first..last-1, from the byte start on.
func (r *reader) add(kind extract.Kind, typ, id, name string, start, first, last int, rule string) *mention {
	span := facts.Span{Start: start, End: r.words[last-1].End}
	if rest, ok := strings.CutPrefix(name, r.sets["to-the"][0]); ok && strings.HasPrefix(r.trimAnd(r.words[first].Key), r.sets["to-the"][0]) {
		name = r.sets["the"][0] + rest
	}
	r.out = append(r.out, mention{Mention: extract.Mention{
		Kind: kind, First: first, Last: last, Span: span, Type: typ,
		Ref:   facts.Ref{ID: id, Name: name, Span: span},
		Rules: r.ruled(rule),
	}})
	return &r.out[len(r.out)-1]
}

// ruled is the rules of a mention that one rule made; not to be written to.
func (r *reader) ruled(rule string) []string {
	rules, known := r.rules[rule]
	if !known {
		rules = []string{"name/" + rule}
		r.rules[rule] = rules
	}
	return rules
}

// text is what stands from words[first] to words[last-1].
func (r *reader) text(first, last int) string {
	return r.s[r.words[first].Start:r.words[last-1].End]
}
