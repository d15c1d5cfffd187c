package checker

import (
	"strings"

	"crosscheck/facts"
)

// relateMakes judges two makes of one thing, "antonov/26" and "antonov/24": two makers of
// the list exclude each other, and two models of one. Others may be two names of one.
func relateMakes(a, b string) judgement {
	maker, model, _ := strings.Cut(a, "/")
	other, kind, _ := strings.Cut(b, "/")
	switch {
	case maker == other && (model == "" || kind == ""):
		return judgement{Verdict: Compatible, Rule: "place/model-open"}
	case maker == other || isCode(maker) && isCode(other):
		return judgement{Verdict: Conflict, Cause: CausePlace, Rule: "place/" + facts.Make}
	}
	return judgement{Verdict: Compatible, Rule: "place/make-name"}
}

// looseKin are what a victim is called to whoever did it that he may be beside another:
// a neighbour is a relative too.
var looseKin = map[string]bool{"relative": true, "neighbour": true, "colleague": true, "friend": true, "roommate": true, "in-law": true, "brother-in-law": true}

// widerKin leads from what somebody is to a word that may be said of him as well.
var widerKin = map[string]string{
	"half-brother": "brother", "ex-wife": "wife", "ex-husband": "husband", "fiancee": "wife", "stepfather": "father", "stepmother": "mother",
	"father-in-law": "paternal-uncle", "mother-in-law": "maternal-aunt",
}

// relateKin judges what the victim of one deed is to whoever did it.
func relateKin(a, b string) judgement {
	if looseKin[a] || looseKin[b] || widerKin[a] == b || widerKin[b] == a {
		return judgement{Verdict: Compatible, Rule: "place/kin-name"}
	}
	return judgement{Verdict: Conflict, Cause: CauseActor, Rule: "place/" + facts.Kin}
}
