package ar

import (
	_ "embed"
	"sync"
)

//go:embed topic.txt
var topicList string

// The topics: what a word that says something of its own is about. They are roles of
// a list apart from the words of grammar.
const (
	similar role = iota + 1
	deed
	latest
	during
	total
	strength
	tremor
	richter
	afters
	deal
	term
	foremost
	spans
	town
	numbered
	shirt
	filed
	rated
	rateOf
	unnamed
	atPrice
	ofTime
	signed
	foreseen
	dueBy
	related
	befalls
	anyOf
	intent
	not
	sortOf
	being
	deemed
	firstOf
	blows
	blow
	further
	condition
	grave
	mild
	still
	lost
	stuck
	inFavour
	opposed
	timeOf
	club
	withheld
	facing
	ballot
	effective
	together
	replied
	outlet
	onBasis
	perUnit
	rejecting
	contrary
	unconfirmed
	oneOf
	sameCount
	results
	topics // how many there are
)

const _ = roleSet(1) << (topics - 1) // a set has room for them

var topicNames = map[string]role{
	"similar": similar, "deed": deed, "latest": latest, "during": during, "total": total, "strength": strength, "tremor": tremor, "richter": richter, "time-of": timeOf, "club": club, "afters": afters,
	"deal": deal, "term": term, "foremost": foremost, "spans": spans, "town": town, "numbered": numbered, "shirt": shirt, "filed": filed, "rated": rated, "rate-of": rateOf,
	"unnamed": unnamed, "at-price": atPrice, "of-time": ofTime, "signed": signed, "foreseen": foreseen, "due-by": dueBy, "related": related,
	"befalls": befalls, "any": anyOf, "intent": intent, "not": not, "sort-of": sortOf, "being": being, "deemed": deemed, "first-of": firstOf,
	"blows": blows, "blow": blow, "further": further,
	"condition": condition, "grave": grave, "mild": mild, "still": still, "lost": lost, "stuck": stuck, "in-favour": inFavour, "opposed": opposed, "withheld": withheld, "facing": facing, "ballot": ballot, "effective": effective, "together": together, "replied": replied, "outlet": outlet, "on-basis": onBasis, "per-unit": perUnit, "rejecting": rejecting, "contrary": contrary, "unconfirmed": unconfirmed, "one-of": oneOf, "same-count": sameCount, "results": results,
}

var theTopics = sync.OnceValue(func() *grammar { return newGrammar(inTopics, "topic.txt", topicList, topicNames) })
