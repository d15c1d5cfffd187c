package checker

// feature is something that speaks for or against two items of two reports
// being the same fact.
type feature uint8

const (
	bias          feature = iota
	claimSame             // the same claim type
	claimImplied          // one claim implies the other
	claimOther            // two known claims, neither implying the other
	kindSame              // the same counted kind
	kindContained         // one kind contains the other
	kindOther             // two kinds, neither in the other
	nearAlike             // similarity of the words next to the value, 0..1
	termsAlike            // similarity of the clauses, 0..1
	valueSame             // the same value
	valueRare             // … that hardly comes about by chance
	valueMeets            // values that can both be true
	placeSame             // the same place
	placeOther            // two places, neither in the other
	bothMain              // both about what the report is about
	oneMain               // one is, one is not
	speakerSame           // the same speaker
	partOne               // one is a part of a whole, the other is not
	bothOpen              // both stand in the title or the first sentence
	boundOne              // one is a bound, the other a figure
	bothLead              // each is the first of its kind in its report
	oneLead               // one is, one is not
	bothToll              // both are tolls of what the report is about
	restrictedOne         // one counts only some ("10 of the force"), the other all
	bothField             // claims of one field of news
	partiesAlike          // share of the people and bodies named that both name, 0..1
	partiesApart          // both name some, none in common
	sameDeed              // the same claim or one implying the other, by two common parties
	kindSole              // each is its report's only figure of that kind
	claimSole             // each is its report's only figure of that claim and dimension
	dayFine               // the same date, to the day
	doublings             // how many times the lesser figure must double to reach the greater, 0..2
	speakerOther          // two speakers
	textApart             // how far apart in the text they stand, in stretches of 20 sentences
	pastOne               // one has a date of its own weeks before its report, the other not
	townsApart            // two towns named, one of which may be where it was said
	unitSame              // one unit of measure, one currency
	slip                  // the same digits, in another order or with another unit or word of scale
	features              // how many there are
)

// vectorOf holds a number for each feature.
type vectorOf [features]float64

// weights is what each feature of a slot adds to the score of a pair, in
// log-odds. Pairs whose values can both be true are weighed otherwise than
// pairs whose values exclude each other: like values speak for one fact, and
// where they differ all else must. A pair is joined where the sum is above
// zero; where values exclude each other it must also beat its rivals by the
// margin.
type weights struct {
	meet, apart vectorOf
	Margin      float64
}

// The weights were fitted by logistic regression on stories read by hand, then
// rounded; the bias of pairs that meet is lowered, because most figures of a
// story stand in no story read by hand.
var (
	numberWeights = weights{
		meet: vectorOf{
			bias: -1.8, claimSame: 1.0, claimImplied: 0.9, claimOther: -0.5, kindSame: 0.8, kindContained: -0.8, kindOther: -0.7,
			nearAlike: 1.6, termsAlike: 0.3, valueSame: 1.4, valueRare: 2.2, valueMeets: -0.3, placeSame: 0.5, bothMain: 0.9, oneMain: -0.4,
			speakerSame: 0.3, partOne: -1.2, bothOpen: 0.8, boundOne: 0.4, bothLead: 0.5, restrictedOne: -0.3, partiesAlike: 0.9, kindSole: 1.1, claimSole: 0.3,
			speakerOther: 0.4, unitSame: 0.5, townsApart: -0.4,
		},
		apart: vectorOf{
			bias: -0.4, claimSame: 1.0, claimImplied: 0.5, claimOther: -0.4, kindSame: 0.4, kindContained: -0.5, kindOther: -0.4,
			nearAlike: 1.2, termsAlike: 0.1, placeSame: 0.4, placeOther: -0.3, oneMain: -0.3, partOne: -1.2, bothOpen: 0.8, boundOne: -0.3,
			bothLead: 1.3, oneLead: 0.3, bothToll: 0.6, partiesAlike: 0.5, kindSole: 1.6, claimSole: 0.4, doublings: -2.0,
			speakerOther: 0.6, textApart: -1.0, pastOne: -0.5, slip: 0.5, unitSame: 0.5, townsApart: -1.0,
		},
		Margin: 0.25,
	}
	dateWeights = weights{
		meet: vectorOf{
			bias: -2.1, claimSame: 1.6, claimImplied: 1.4, claimOther: -0.9, nearAlike: 0.5, termsAlike: 1.5, valueSame: 0.7, valueRare: 2.0, valueMeets: 0.1,
			placeSame: 0.6, oneMain: -0.5, bothOpen: 1.1, oneLead: -0.3, bothField: 0.5, partiesAlike: 1.2, dayFine: 1.4, textApart: -1.5,
		},
		apart: vectorOf{
			bias: -3.0, claimSame: 0.5, claimImplied: 1.2, nearAlike: 2.5, termsAlike: 2.8, oneMain: -0.8, bothOpen: 0.6, bothLead: 0.6, bothField: 0.2,
		},
		Margin: 0.5,
	}
	claimWeights = weights{
		meet: vectorOf{
			bias: -2.3, claimSame: 0.2, claimOther: -3, nearAlike: 2.1, termsAlike: 2.5, placeSame: 0.3, placeOther: -0.3,
			bothMain: 0.8, oneMain: 0.2, bothOpen: 1.4, speakerSame: 1.4, partiesAlike: 0.5, claimSole: 0.8,
		},
		apart: vectorOf{
			bias: -2.8, claimSole: 0.8, claimSame: 0.2, claimOther: -3, nearAlike: 2.1, termsAlike: 2.5, placeSame: 0.3, placeOther: -0.3,
			bothMain: 0.6, bothOpen: 1.0, speakerSame: 0.8, partiesAlike: 0.6,
		},
		Margin: 0.2,
	}
)
