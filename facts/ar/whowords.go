package ar

import (
	_ "embed"
	"sync"
)

//go:embed who.txt
var whoList string

// The roles of words that tell who does something, or who speaks.
const (
	itself role = iota + 1
	performs
	assailants
	eitherOf
	beingThey
	relays
	ascribes
	relayedFrom
	hisWord
	paper
	issuedBy
	standsInPaper
	sameSource
	mission
	apart
	launches
	raids
	telling
	besides
	thereupon
	manyOf
	shots
	spokesman
	remark
	calledBy
	manages
	spoke
	spokeWith
	witnesses
	otherThan
)

var whoNames = map[string]role{
	"itself": itself, "performs": performs, "assailants": assailants, "either-of": eitherOf, "being-they": beingThey,
	"relays": relays, "ascribes": ascribes, "relayed-from": relayedFrom, "his-word": hisWord, "paper": paper, "issued-by": issuedBy, "stands-in": standsInPaper, "same-source": sameSource, "mission": mission, "apart": apart, "launches": launches, "raids": raids, "telling": telling, "besides": besides, "thereupon": thereupon, "many-of": manyOf, "shots": shots, "spokesman": spokesman, "remark": remark, "called": calledBy, "manages": manages, "spoke": spoke, "spoke-with": spokeWith, "witnesses": witnesses, "other-than": otherThan,
}

var theWho = sync.OnceValue(func() *grammar { return newGrammar(inWho, "who.txt", whoList, whoNames) })

// is reports whether word i, with or without "and", has a role of who.txt.
func (r *reading) is(what role, i int) bool { return r.whos[i].has(what) }
