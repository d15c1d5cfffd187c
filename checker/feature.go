package checker

// featureNames are the features as a proof names them.
var featureNames = [features]string{
	bias: "bias", claimSame: "claim-same", claimImplied: "claim-implied", claimOther: "claim-other", kindSame: "kind-same",
	kindContained: "kind-contained", kindOther: "kind-other", nearAlike: "near-alike", termsAlike: "terms-alike", valueSame: "value-same",
	valueRare: "value-rare", valueMeets: "value-meets", placeSame: "place-same", placeOther: "place-other", bothMain: "both-main",
	oneMain: "one-main", speakerSame: "speaker-same", partOne: "part-one", bothOpen: "both-open", boundOne: "bound-one",
	bothLead: "both-lead", oneLead: "one-lead", bothToll: "both-toll", restrictedOne: "restricted-one", bothField: "both-field",
	partiesAlike: "parties-alike", partiesApart: "parties-apart", sameDeed: "same-deed", kindSole: "kind-sole", claimSole: "claim-sole",
	dayFine: "day-fine", doublings: "doublings", speakerOther: "speaker-other", textApart: "text-apart", pastOne: "past-one", slip: "slip", unitSame: "unit-same", townsApart: "towns-apart",
}

// Features are the names of all features, in the order of the weights.
func Features() []string { return append([]string(nil), featureNames[:]...) }
