package report

import (
	"crosscheck/checker"
	"crosscheck/facts"
)

// The types below are the JSON of a result, key by key. What is not stated has
// no key.

type jsonDocument struct {
	ID        string     `json:"id"`
	Path      string     `json:"path,omitempty"`
	Role      string     `json:"role,omitempty"`
	Outlet    string     `json:"outlet,omitempty"`
	Title     string     `json:"title,omitempty"`
	Published string     `json:"published,omitempty"`
	URL       string     `json:"url,omitempty"`
	Language  string     `json:"language,omitempty"`
	Anchor    jsonAnchor `json:"anchor"`
	Origin    string     `json:"origin,omitempty"`
	Text      *string    `json:"text,omitempty"` // only where it is not the input's own bytes
}

type jsonAnchor struct {
	Date     string         `json:"date,omitempty"`
	Basis    string         `json:"basis"`
	Reason   string         `json:"reason,omitempty"`
	Rejected []jsonRejected `json:"rejected,omitempty"`
}

type jsonRejected struct {
	Date   string `json:"date"`
	Reason string `json:"reason"`
}

type jsonEvent struct {
	ID        string     `json:"id"`
	Label     string     `json:"label,omitempty"`
	Day       *jsonDays  `json:"day,omitempty"`
	Place     *jsonPlace `json:"place,omitempty"`
	Means     string     `json:"means,omitempty"`
	Documents []string   `json:"documents"`
}

type jsonDays struct {
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`
}

type jsonPlace struct {
	ID   string `json:"id"`
	Name string `json:"name,omitempty"`
}

// jsonSpan is a place in the text of a report, in bytes, half-open.
type jsonSpan struct {
	Start *int   `json:"start,omitempty"`
	End   *int   `json:"end,omitempty"`
	Text  string `json:"text,omitempty"`
}

type jsonRef struct {
	ID   string `json:"id"`
	Name string `json:"name,omitempty"`
	jsonSpan
}

type jsonClaim struct {
	ID    string `json:"id"`
	Of    string `json:"of,omitempty"` // of a cause: what it brought about
	Label string `json:"label"`
	jsonSpan
}

type jsonNumber struct {
	Low     facts.Number `json:"low,omitzero"`
	High    facts.Number `json:"high,omitzero"`
	About   bool         `json:"about,omitempty"`
	Value   facts.Number `json:"value,omitzero"`
	Unit    string       `json:"unit,omitempty"`
	Counted string       `json:"counted,omitempty"`
	Open    bool         `json:"open,omitempty"`
	Ordinal bool         `json:"ordinal,omitempty"`
	Vague   bool         `json:"vague,omitempty"`
	Each    bool         `json:"each,omitempty"`
	PartOf  string       `json:"part_of,omitempty"`
	AsOf    string       `json:"as_of,omitempty"`
	Basis   string       `json:"basis,omitempty"`
	jsonSpan
}

type jsonDate struct {
	From     string `json:"from,omitempty"`
	To       string `json:"to,omitempty"`
	Grain    string `json:"grain,omitempty"`
	Relation string `json:"relation,omitempty"`
	About    bool   `json:"about,omitempty"`
	Zone     string `json:"zone,omitempty"`
	Every    string `json:"every,omitempty"`
	jsonSpan
}

type jsonParty struct {
	Role string `json:"role"`
	jsonRef
}

type jsonWhere struct {
	Role string `json:"role"`
	Of   string `json:"of"`
	jsonRef
}

type jsonSaid struct {
	Speaker *jsonRef `json:"speaker,omitempty"`
	Via     *jsonRef `json:"via,omitempty"`
	Quoted  bool     `json:"quoted,omitempty"`
}

type jsonEvidence struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Line   int    `json:"line,omitempty"`   // from 1
	Column int    `json:"column,omitempty"` // from 1, in code points
	Text   string `json:"text"`
}

type jsonFact struct {
	ID       string       `json:"id"`
	Story    string       `json:"story,omitempty"` // where facts stand alone
	Document string       `json:"document"`
	Outlet   string       `json:"outlet,omitempty"` // where facts stand alone
	Event    string       `json:"event,omitempty"`
	Title    bool         `json:"title,omitempty"`
	Actor    *jsonRef     `json:"actor,omitempty"`
	Claim    *jsonClaim   `json:"claim,omitempty"`
	Number   *jsonNumber  `json:"number,omitempty"`
	Date     *jsonDate    `json:"date,omitempty"`
	Place    *jsonRef     `json:"place,omitempty"`
	Parties  []jsonParty  `json:"parties,omitempty"`
	Wheres   []jsonWhere  `json:"wheres,omitempty"`
	Polarity string       `json:"polarity,omitempty"`
	Modality string       `json:"modality,omitempty"`
	Said     *jsonSaid    `json:"said,omitempty"`
	Evidence jsonEvidence `json:"evidence"`
}

type jsonFinding struct {
	jsonFindingHead
	Relations []jsonRelation `json:"relations"`
	jsonFindingTail
}

type jsonFindingHead struct {
	ID       string        `json:"id"`
	Slot     string        `json:"slot"`
	Verdict  string        `json:"verdict"`
	Cause    checker.Cause `json:"cause,omitempty"`
	Severity string        `json:"severity"`
	Label    string        `json:"label"`
	Reason   string        `json:"reason"`
	Rule     string        `json:"rule"`
	Origins  int           `json:"origins"`
	Sides    []jsonSide    `json:"sides"`
}

type jsonFindingTail struct {
	Silent []string `json:"silent,omitempty"`
	Edit   bool     `json:"edit,omitempty"` // likely one, of a copy of one text
}

type jsonSide struct {
	Value *string  `json:"value"` // null where the side is open
	Facts []string `json:"facts"`
}

type jsonRelation struct {
	Sides   [2]int        `json:"sides"`
	Verdict string        `json:"verdict"`
	Cause   checker.Cause `json:"cause,omitempty"`
	Reason  string        `json:"reason"`
	Rule    string        `json:"rule"`
	Proof   []string      `json:"proof,omitempty"`
	Edit    bool          `json:"edit,omitempty"`
}

// summary counts what a result holds; findings of every verdict, printed or
// not.
type summary struct {
	Documents  int `json:"documents"`
	Origins    int `json:"origins"`
	Facts      int `json:"facts"`
	Conflict   int `json:"conflict"`
	Scope      int `json:"scope"`
	Compatible int `json:"compatible"`
	Agree      int `json:"agree"`
	Lone       int `json:"lone"`
}

// summarise counts a result. A report without an origin is one of its own.
func summarise(r *checker.Result) summary {
	s := summary{Documents: len(r.Story.Documents), Facts: len(r.Story.Facts)}
	origins := make(map[string]bool)
	for _, d := range r.Story.Documents {
		if d.Origin == "" {
			s.Origins++
		}
		origins[d.Origin] = true
	}
	delete(origins, "")
	s.Origins += len(origins)
	for _, f := range r.Findings {
		switch f.Verdict {
		case checker.Conflict:
			s.Conflict++
		case checker.Scope:
			s.Scope++
		case checker.Compatible:
			s.Compatible++
		case checker.Agree:
			s.Agree++
		case checker.Lone:
			s.Lone++
		}
	}
	return s
}
