package number

// cue is the list of context.txt that a phrase is of, or where the bounds of figures
// stand. The zero cue is that of lists that nobody asks for around figures.
type cue uint8

const (
	noCue cue = iota
	boundBefore
	boundAfter
	atOneTime
	atPart
	atOutOf
	atEach
	atBetween
	atOf
	atOver
	atShareWord
	atOneOf
	atIn
	atOr
	atNoFraction
	atShareOf
	atClockAfter
	atDayPart
	atClock
	atBeforeNoun
	atMonth
	atOnDay
	atOfMonth
	atDayJoin
	atYear
	atEra
	atCalled
	atGroup
	atDayBefore
	atDayAfter
	atGets
	atNobody
	atNone
	atNoneFiller
	atNoneVerb
	atNoneNot
	atOfAge
	atCollective
	atStaff
	atNotNoun
	atOthers
	atTo
	atFrom
	atChange
	atFarChange
	atSpread
	atReign
	atLasting
	atLastingFrom
	atLastingTail
	atLastingVerb
	atWithin
	atThroughout
	atWhole
)

var cueNames = map[string]cue{
	"one-time":     atOneTime,
	"part":         atPart,
	"out-of":       atOutOf,
	"each":         atEach,
	"between":      atBetween,
	"of":           atOf,
	"over":         atOver,
	"share-word":   atShareWord,
	"one-of":       atOneOf,
	"in":           atIn,
	"or":           atOr,
	"no-fraction":  atNoFraction,
	"share-of":     atShareOf,
	"clock-after":  atClockAfter,
	"day-part":     atDayPart,
	"clock":        atClock,
	"before-noun":  atBeforeNoun,
	"month":        atMonth,
	"on-day":       atOnDay,
	"of-month":     atOfMonth,
	"day-join":     atDayJoin,
	"year":         atYear,
	"era":          atEra,
	"called":       atCalled,
	"group":        atGroup,
	"day-before":   atDayBefore,
	"day-after":    atDayAfter,
	"gets":         atGets,
	"nobody":       atNobody,
	"none":         atNone,
	"none-filler":  atNoneFiller,
	"none-verb":    atNoneVerb,
	"none-not":     atNoneNot,
	"of-age":       atOfAge,
	"collective":   atCollective,
	"staff":        atStaff,
	"not-noun":     atNotNoun,
	"others":       atOthers,
	"to":           atTo,
	"from":         atFrom,
	"change":       atChange,
	"change-far":   atFarChange,
	"spread":       atSpread,
	"reign":        atReign,
	"lasting":      atLasting,
	"lasting-from": atLastingFrom,
	"lasting-tail": atLastingTail,
	"within":       atWithin,
	"lasting-verb": atLastingVerb,
	"throughout":   atThroughout,
	"whole":        atWhole,
}
