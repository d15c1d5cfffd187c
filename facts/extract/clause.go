package extract

import (
	"crosscheck/facts"
	"crosscheck/facts/text"
)

// Head is a word or phrase that says what happened: a verb, a masdar, a
// participle or a noun that names a deed.
type Head struct {
	First, Last int // words First..Last-1
	Span        facts.Span
	Claim       string           // id of a claim type, or "lemma:…"
	Type        *facts.ClaimType // that of Claim; the zero one where the table has none
	Verb        bool             // a finite verb
	Conjoined   bool             // "and" is written to it: it opens a clause
	Reports     bool             // says, announces, denies: what follows is somebody's word
	Light       bool             // "reached", "led to": says nothing without its object
	Rises       bool             // rises, reaches, comes to: what follows "to" is the new count
	Open        bool             // a verb that the table of claim types lacks
	Passive     bool             // what comes next is who it happened to
	Many        bool             // a verb in the plural: people do it, no boat
	Deed        bool             // a verb or a verbal noun: "by" may follow
	State       bool             // a participle: in what state somebody is
	Subject     bool             // a definite noun right behind a verb, whose subject or object it is
	Counted     bool             // "the number of" stands before it: a figure that is told of that is its own
	Related     bool             // a verb right behind the word that opens its relative clause, or an incident soon behind it
	Kind        string           // of kinds.txt: whom it befell, where a noun right before it says so: "the killed soldiers"
	Whom        string           // of facts.Fact
	Awaits      bool             // a verb that a preposition follows: whom it befell may stand far behind
	TailFirst   int              // the words that end its phrase further on, up to TailLast; 0 where there are none
	TailLast    int
	Definite    bool      // a noun with its article
	Outside     bool      // nobody named behind it acts: "the groups that fight the police"
	Doer        *Mention  // who carries out what a noun says, where he stands before it; or nil
	Shares      int       // 1 + the head of the same reading whose subject does this too; or 0
	Who         facts.Ref // who acts, or is spoken of, and has no name: "the gunmen"
	Look        facts.Look
	Polarity    facts.Polarity
	Rebuts      bool   // of facts.Fact
	Object      [2]int // words Object[0]..Object[1]-1 are what a denied deed was done to
	Any         bool   // of facts.Fact
	Own         bool   // of facts.Fact
	Still       bool   // of facts.Fact
	Modality    facts.Modality
}

// Cue is what the first words of a sentence say about its event. The zero Cue
// says nothing.
type Cue uint8

// The cues.
const (
	NoCue   Cue = iota
	Another     // "in a separate incident"
	Back        // background: earlier cases, other years
	Same        // "the attack", "the accident": back to what the report is about
	Related     // "in this connection": another incident where it counts victims, or tells of another town
)

// Sentence is words First..Last-1.
type Sentence struct {
	First, Last int
	Title       bool
	Cue         Cue
	Cuts        []int    // the words that open a clause, First among them, ascending
	Voices      []Voice  // who speaks, in the order of the words
	Recalls     [][2]int // words from..to-1 that speak of another happening, ascending and apart
	Frames      []Frame  // the dates that open its clauses, ascending
}

// Frame is the date that opens a clause and holds for what is told from word From
// on, up to the next; Date is nil where none does.
type Frame struct {
	From int
	Date *Mention
}

// Voice is on whose word the words of a sentence stand from word From on, up to
// the next voice.
type Voice struct {
	From int
	Own  bool // the outlet's own, again
	facts.Attribution
}

// Cause is what a sentence gives, or denies, as the cause of something, or as the means
// of an attack.
type Cause struct {
	First, Last int // words First..Last-1
	From, To    int // words From..To-1 hold what says that it is one, and of what
	Span        facts.Span
	ID          string // of causes.txt
	Of          string // of facts.Fact
	Polarity    facts.Polarity
	Modality    facts.Modality
	Steps       []facts.Step // where the pack explains: what says so
}

// Input is what a language pack has read of a report.
type Input struct {
	Doc           facts.Document
	Words         []text.Word
	Mentions      []Mention
	Heads         []Head
	Sentences     []Sentence
	Causes        []Cause  // in the order of the words
	Terms         []string // for each word its lemma, or "" where it says nothing of its own
	Quoted        []bool   // for each word whether it stands in a quotation
	And           []bool   // for each word whether it, or "and" before it, adds to what stands before
	To            []bool   // for each word whether it is "to"
	Of            []bool   // for each word whether it is "of" or "from"; one more than words
	Barrier       []uint8  // for each word what it costs to tie words across it
	Prepositional []bool   // for each word that a quantity or a place begins at whether a preposition stands before it, or is written to it
	Elsewhere     []bool   // for each word whether it leads over to another place or time: "but for", "since"
	Aside         []int    // for each word of a relative clause that ends before its sentence does the word behind it, else 0
	Explain       bool     // keep the steps of each fact
	Wheres        []Where  // in the order of the text
	Notes         []Note   // where the pack explains: why it read what it read
}

// Where is a place in a role, at words First..Last-1.
type Where struct {
	First, Last int
	facts.Where
}

// Note is why a language pack read a head, a figure or a sentence as it did.
type Note struct {
	At   int        // the first word of the head, the figure or the sentence
	Slot string     // of facts.Step
	Rule string     // of facts.Step
	Span facts.Span // the words that say so
}
