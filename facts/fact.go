package facts

// Ref is somebody or something that a report names: an id that is compared, a
// name that is only shown, and the place in the text.
type Ref struct {
	ID   string // "country:US", "person:…", "org:…", "group:…", "place:…"
	Name string // for display, in the language of the report
	Span Span
}

// IsZero reports whether nothing is named.
func (r Ref) IsZero() bool { return r.ID == "" }

// Party is another participant of a fact, with its role: "object", "with",
// "from", "to", "by".
type Party struct {
	Role string
	Ref
}

// Where is a place in a role that a fact's words give it, beside Place.
type Where struct {
	Role string // one of the roles below
	Of   string // what it is told of: "boat", "ship", "aircraft", "goods" …; of a side the id of the place that it is a side of; of a floor what began there; of a nation what somebody is in the incident, "attacker"
	By   string // what tells that from others of its sort: the name of a ship; of a side the id of the place that lies there
	In   string // the code of the country that the place lies in, where its words say so or its name is of no other
	Ref         // ID: of the place, or "coast:" before its name or id; of a side its degrees, "90" is east; of a floor its number
}

// The roles of a Where.
const (
	From  = "from"  // where it set out
	To    = "to"    // where it is bound
	Flag  = "flag"  // the country whose flag it flies, or that it is registered in
	Side  = "side"  // to which side of another place
	Floor = "floor" // on which floor

	Nation = "nation" // of which country somebody is
	Make   = "make"   // of which make it is, "antonov/26": the maker, and the model behind a stroke
	Built  = "built"  // the country that it was built in
	Way    = "way"    // by "land", "air" or "sea"
	Next   = "next"   // where the next session is
	Named  = "named"  // a person who is named beside it; never shown as a place
	Kin    = "kin"    // what the victim is to whoever did it: "brother"
)

// Key is the role and the id: "from=site:…", "side=90".
func (w *Where) Key() string { return w.Role + "=" + w.ID }

// Holder is a person who is named with an office that one person holds at a time.
type Holder struct {
	Office string // what is held, and of which country: "minister-foreign:IT"; compared, never shown
	Ref
}

// ClaimRef is what is said to have happened, at its place in the text. Open
// claims, which the table of claim types lacks, have an ID of the form
// "lemma:…".
type ClaimRef struct {
	ID   string
	Span Span
}

// Quantity is a number with what it counts or measures.
type Quantity struct {
	Range[Number]
	Value      Number // the figure as written, where there is one: 2500 of "about 2,500"
	Unit       string // "person", "percent", ISO 4217, a CLDR unit id, or empty
	Counted    string // what is counted, as an id of the table of kinds or "lemma:…"
	Open       bool   // the end that is stated is not itself included ("more than 20 tonnes")
	Ordinal    bool   // "the fourth round" is an ordinal, not a count
	Vague      bool   // "dozens": the range is a convention, no figure is written
	Acting     bool   // counts those who did it: "two women attacked", "one of the attackers is a woman"
	Each       bool   // "three each": the figure is for one of several
	Restricted bool   // counts only some of a kind: "ten of the force", "three of them"
	Whole      bool   // another figure beside it counts some of these: the 24 of "19 out of 24"
	PartOf     string // id of the fact whose figure this one is a part of
	AddedTo    string // id of the fact whose figure this one stands beside: "ten men and three women"
	Against    string // id of the fact whose figure the report holds to instead of this one: of "41, not 44", of the 44
	AsOf       string // how the figure stands in time: "initial", "updated", "superseded"; "added" counts since the last count only
	Basis      string // on what the figure is based, "matches/league": what bases differ in, and which it is; empty where nothing says so
	Sort       string // of a rate or a sum, of what sort, "deposit", "core", several with commas; empty where nothing says so
	Market     Market // whose price, rate or move it is
	Of         string // the force of which it counts people, and behind a stroke its nation: "coast-guard/OM"; empty where nothing says so
	SoFar      bool   // counted up to a moment, that of the fact's date or else of its report: "62 until noon"
	Blows      int8   // of victims, in how many deeds they were hurt: 1, 2 for several, or 3 for further ones; 0 where nothing says so
	Span       Span
}

// Market is whose price, rate or move a figure tells; each is empty where nothing says so.
type Market struct {
	Of    string // what is priced or moves: "oil/brent", of which "oil" is the whole; "share/", and its name; "fx:", and the currencies beside that in which it is paid
	At    string // where: "official", "bank", "parallel", "spot", "futures"
	Which string // which figure of it: "low", "high", "mean", "open", "before", "band", "to-buy", "to-sell"; "sum/" of several days, and how many: "sum/3 day", or "span" of those days
}

// SinceDeed is the basis of a length of time that passed since a deed: "a week after the
// factory closed".
const SinceDeed = "span/since"

// IsZero reports whether no number is stated.
func (q Quantity) IsZero() bool { return q.Range.IsZero() }

// Dated is the date of a fact at its place in the text. Date is zero until the
// anchor of the report is known; When is what was written.
type Dated struct {
	Date
	When When
	Look Look
	Span Span
	Bare bool // an hour or a part of the day without a day of its own
	Lent bool // … that the words before it lend one
	Was  bool // something was set for then, and was moved to another day
}

// IsZero reports whether no date is stated.
func (d Dated) IsZero() bool { return d.When == nil && d.Range.IsZero() }

// Polarity is whether a report says that something is so or is not so. The
// zero Polarity is invalid.
type Polarity uint8

// The polarities.
const (
	Affirmed Polarity = iota + 1
	Denied
)

var polarityNames = [...]string{"", "affirmed", "denied"}

// String is the name of the polarity as JSON has it.
func (p Polarity) String() string { return polarityNames[p] }

// Modality is how a report holds a fact to be true. The zero Modality is
// invalid.
type Modality uint8

// The modalities.
const (
	Asserted Modality = iota + 1
	Planned
	Possible
	Demanded
	Conditional
)

var modalityNames = [...]string{"", "asserted", "planned", "possible", "demanded", "conditional"}

// String is the name of the modality as JSON has it.
func (m Modality) String() string { return modalityNames[m] }

// Attribution is on whose word a report gives a fact; both are zero in the
// outlet's own voice.
type Attribution struct {
	Speaker Ref // who says it
	Via     Ref // the channel that passes it on
	Quoted  bool
	Against bool // set against whoever spoke just before: "while the union said"
	Witness bool // the speaker tells what he saw himself
}

// Fact is one canonical tuple (actor, claim, number, date) with what qualifies
// it and the bytes of the report that say it.
type Fact struct {
	ID        string
	Document  string // id of the document
	Event     string // id of the event, once the story is known
	Actor     Ref
	Doer      Ref // who acts, where nobody with a name does: "the gunmen"; shown as the actor, and never compared
	Claim     ClaimRef
	Number    Quantity
	Date      Dated
	Frame     Dated // the date that opens the clause of a fact without one
	Place     Ref
	PlaceLent bool // the place is that of something else told beside it: it says what the fact is near, and is not shown as its own
	Parties   []Party
	Of        string // of a fact that gives a cause: what it brought about, one of those that causes.txt knows, or empty
	Whom      string // of a fate, "die" or "arrest": the one it befalls, "person:…", or by what he is, "whom:driver", "whom:driver/bus"; empty where it is not told of one
	Wheres    []Where
	Holders   []Holder // who of those named holds which office
	Polarity  Polarity
	Rebuts    bool     // denied by a verb that denies, so in answer to others
	Any       bool     // … of all: "denied any death"
	Denies    []string // of what is denied: those of Terms right behind the deed, in their order, what it was done to as a rule
	Own       bool     // … as a deed of whoever denies it: "denied that its planes struck the market"
	Still     bool     // a state that is said to last, "is still closed", or what has gone on for long
	Modality  Modality
	Said      Attribution
	Evidence  Span

	Title     bool     // the fact stands in the title
	Sentence  int      // of this report, counted from 0
	Happening int      // of this report, counted from 0: 0 is what the report is about
	Recalled  bool     // its words recall another happening than that of their sentence
	Terms     []string // content words of the clause, as lemmas: what alignment weighs
	Near      []string // those of Terms that stand next to the figure or the date
	Rules     []string // the rules and parts that it was read from, outermost first
	Steps     []Step   // how each slot was read, slot by slot; kept only where the reader explains
}

// Acts is who acts, by name or by a noun alone.
func (f *Fact) Acts() Ref {
	if f.Actor.IsZero() {
		return f.Doer
	}
	return f.Actor
}

// Event is one happening that facts of several reports belong to.
type Event struct {
	ID        string
	Label     string
	Day       Range[Instant]
	Place     Ref
	Means     string
	Documents []string
}

// Story is all reports of one story with their facts, ready to be compared.
type Story struct {
	Name      string
	Documents []Document // sorted by id
	Events    []Event
	Facts     []Fact // sorted by document, then by place in the text
}
