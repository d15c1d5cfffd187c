package ar

import (
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/block"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// memory is what a reading finds out of each word, and of what words tell: most of
// what it takes to read a report, and nothing that outlasts it, so that the next
// reading uses it again.
type memory struct {
	text      text.Reader
	splitter  text.Splitter // of what the reading asks the words of
	morph     morph.Text
	mentions  []extract.Mention
	mentionAt []int32 // of each word, and behind the last, the first mention that begins there or further on
	unindexed bool    // where the mentions begin is still to be noted
	triggers  []claim.Trigger
	triggerAt []int32            // … the first trigger
	types     []*facts.ClaimType // of each trigger
	features  []features         // of each word
	lists     []lists            // … those that it opens a phrase of
	unions    []union
	unionAt   []int32   // of each word its union
	roles     []roleSet // of the phrase of grammar that begins at each word
	lengths   []uint8   // … its number of words
	topics    []roleSet
	asIs      []roleSet // of each word as it stands, in clause.txt
	inTolls   []roleSet // … in beside.txt
	ways      []roleSet // of each word in where.txt
	inTraits  []roleSet // … in trait.txt
	sport     []roleSet // … in match.txt, where there is a match
	whos      []roleSet // … in who.txt
	cues      []cueHit
	inDate    []bool // the word is part of a date
	in        extract.Input

	grammar, subjects phrases      // hold roles, lengths and topics
	moody             phrases      // those of mood.txt
	illness           phrases      // … of ill.txt
	prayed, decreed   []bool       // see moods
	held              []bool       // see taken
	insides           []int        // see inside
	cuts              []int        // of all sentences
	counts            []bool       // … the words of counted nouns
	termed            []bool       // see terms
	kinds             []block.Kind // see head
	shingles          shingles
}

// readings are those that are done.
var readings = sync.Pool{New: func() any { return new(reading) }}

// done leaves nothing of the report in the memory of a reading.
func (r *reading) done() {
	r.text.Done()
	r.splitter.Done()
	clear(r.mentions)
	clear(r.triggers)
	clear(r.in.Heads)
	clear(r.in.Terms)
	clear(r.cues)
	clear(r.in.Wheres)
	clear(r.in.Sentences)
	r.morph.Reset(nil)
	r.in.Words, r.in.Mentions, r.in.Quoted, r.in.Notes, r.in.Sentences = nil, nil, nil, nil, r.in.Sentences[:0]
	r.in.Doc = facts.Document{}
	r.mentionAt, r.triggerAt, r.types, r.features = r.mentionAt[:0], r.triggerAt[:0], r.types[:0], r.features[:0]
	r.roles, r.lengths, r.topics, r.ways, r.whos = nil, nil, nil, r.ways[:0], r.whos[:0]
	r.inTraits = r.inTraits[:0]
	r.sport, r.lists, r.unions, r.unionAt = r.sport[:0], r.lists[:0], r.unions[:0], r.unionAt[:0]
	r.prayed, r.decreed, r.insides, r.cuts, r.kinds = r.prayed[:0], r.decreed[:0], r.insides[:0], r.cuts[:0], r.kinds[:0]
	r.inDate, r.counts, r.held, r.termed = r.inDate[:0], r.counts[:0], r.held[:0], r.termed[:0] // what is asked too early is missed, not taken from another report
	*r = reading{memory: r.memory}
	readings.Put(r)
}
