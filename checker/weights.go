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
	features              // how many there are
)

// vectorOf holds a number for each feature.
type vectorOf [features]float64

// weights is what each feature of a slot adds to the score of a pair. A pair is
// joined where the sum is above zero; where the values exclude each other it
// must also stand above the bar and beat its rivals by the margin.
type weights struct {
	vectorOf
	Bar, Margin float64
}

// The weights, fitted by logistic regression on stories read by hand, then
// rounded.
var (
	numberWeights = weights{vectorOf: vectorOf{
		bias: -2.1, claimSame: 1.0, claimImplied: 0.5, claimOther: -0.5, kindSame: 0.6, kindContained: -0.6, kindOther: -0.6,
		nearAlike: 1.3, termsAlike: 0.4, valueSame: 2.0, valueRare: 1.5, valueMeets: 1.2, placeSame: 0.3, placeOther: -0.6,
		bothMain: 0.1, oneMain: -0.5, partOne: -0.6, bothOpen: 1.0, bothLead: 0.9, bothToll: 0.4, restrictedOne: -0.5, partiesAlike: 0.6,
	}, Margin: 0.25}
	dateWeights = weights{vectorOf: vectorOf{
		bias: -2.0, claimImplied: 0.5, claimOther: -1.0, nearAlike: 1.0, termsAlike: 1.7, valueSame: 1.7, valueRare: 0.8, valueMeets: 0.5,
		placeSame: 0.6, bothMain: 0.1, oneMain: -0.4, bothOpen: 1.2, bothField: 0.3, partiesAlike: 1.0,
	}, Margin: 0.3}
	claimWeights = weights{vectorOf: vectorOf{
		bias: -2.6, claimSame: 0.3, claimOther: -3, nearAlike: 2.3, termsAlike: 2.3, placeSame: 0.3, placeOther: -0.3,
		bothMain: 0.6, bothOpen: 1.2, speakerSame: 0.8, partiesAlike: 0.6,
	}, Margin: 0.2}
)
