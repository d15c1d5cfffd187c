package extract

import "crosscheck/facts"

// Kind is the sort of a mention. The zero Kind is invalid.
type Kind uint8

// The kinds, as `crosscheck mentions` names them in lower case. Readings nest:
// every figure is a Number (without its noun, with its percent sign); one that
// counts or measures is also a Quantity, or a Duration where it measures time.
const (
	Number Kind = iota + 1
	Quantity
	Date
	Duration
	Actor
	Place
)

var kindNames = [...]string{"", "number", "quantity", "date", "duration", "actor", "place"}

// String is the name of the kind as JSON has it.
func (k Kind) String() string { return kindNames[k] }

// Thing is the Type of actors that are no people: what rises or falls.
const Thing = "thing"

// Mention is a number, quantity, date, duration, actor or place as it stands
// in a text.
type Mention struct {
	Kind     Kind
	Look     facts.Look // Date: where its own sentence seeks it: "will arrive on Sunday"
	Bare     bool       // Date: an hour or a part of the day without a day
	Until    bool       // Date: a figure beside it was counted until then
	Lent     bool       // Date: … with the day of a date before it
	Set      bool       // Date: what is told of is set for then: "the session set for Thursday"
	Was      bool       // Date: … and was moved to another day
	Part     bool       // "among them" stands before the figure
	Joined   bool       // … before the figure that "and" joins it to
	OfThem   bool       // … as the word right before it: "three of them died", verb first
	OutOf    bool       // "out of" stands before the figure: it is the whole of the one before
	People   bool       // … said of people: of no length of time, no sum
	Oblique  bool       // Actor: a preposition leads up to it: an attack on the police
	By       bool       // Actor: "by" leads up to it
	Again    bool       // it says the figure before in another unit: "or 17 million dollars"
	ForEach  bool       // "for each" stands behind it: it counts none of those
	Rejected bool       // it is said not to be so: "41, not 44"
	Compared bool       // another figure is compared with it: "against 25% in January"; Date: with what was so then
	Loose    bool       // no head around it tells of it: a verbal noun beside it that is no claim does
	Measure  bool       // "by", "of a length of" stands before it: it is told of what stands before
	Same     bool       // "their number", "the rate" stands before it: it is of what the figure before counts
	Idle     bool       // part of a name, an id, a phone number, a score …: a mention, never a fact

	First, Last int        // words First..Last-1 of the reading
	Span        facts.Span // may begin inside a word, after its particle

	Quantity facts.Quantity // Number, Quantity, Duration
	Noun     facts.Span     // the counted noun or unit within Span, or zero
	Claim    string         // what the counted noun itself says: "two dead"; of a date what Says does: "begin", "hold" of what is due or set for then, "issue" of a paper, "say" of whoever is the source
	Says     facts.Span     // what says the claim instead of the noun, or zero: "nine in a grave state"; of a date, that something takes effect then, is due, or was written
	Head     int            // 1 + the first word of the head that it is told of, where that is known; else 0
	Via      int            // 1 + the first word of the verb by which it came to that height: "rose" of "rose to 5%"; else 0
	Total    facts.Span     // what calls a count of victims that does not say of what: "the toll rose to 19"

	At   facts.Ref  // the place with which a figure is listed, where that is known: "followed by the capital (402)"
	When facts.When // Date

	Ref    facts.Ref // Actor, Place
	Office string    // Actor: the office of facts.Holder that the person is named with, or empty
	In     string    // Place: the code of the country that it lies in, where its name is of no other place
	Type   string    // Actor, Place: "person", "country", "nationality", "org", "group", "role", "city", "province", …

	Rules []string // the rules that made it, outermost first
}
