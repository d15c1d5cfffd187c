package date

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
)

var (
	//go:embed calendar.txt
	calendarList string
	//go:embed words.txt
	wordsList string
	//go:embed clock.txt
	clockList string
	//go:embed numerals.txt
	numeralsList string
	//go:embed guard.txt
	guardList string
)

// sort is what a word of the lists is, its attribute "is". The zero sort is
// invalid.
type sort uint8

const (
	isWeekday sort = iota + 1
	isBareDay
	isMonth
	isHijri
	isSeason
	isFeast
	isToday
	isDay
	isNight
	isNow
	isDayWord
	isAnaphor
	isDir
	isThis
	isUnit
	isShahr
	isWeekend
	isEra
	isEdge
	isNth
	isDecade
	isIn
	isOf
	isOfMonth
	isFrom
	isBetween
	isTo
	isOr
	isMatch
	isRelation
	isAgo
	isFromNow
	isFew
	isEvery
	isClock
	isClockIn
	isAt
	isPart
	isLate
	isFrac
	isLessFrac
	isMinutes
	isZone
	isCard
	isTens
	isOrdTens
	isDefCard
	isOrd
	isOrdUnit
	isHourOrd
	isThousand
	isHundred
	isGuard
	isDuration
	isNoToday
	isFuture
	isNotFuture
	isMin
	isPair
	isRest
	isFinal
	isWhere
	isDenied
	isAbout
	isArticle
	isMer
	isNumbered
	isLess
	isQuarters
	isWithin
	isSelf
	isPlanned
	isSame
	isOver
	isChapter
	isFirstTwo
	isOccasion
	isMover
	isBorn
	aNumber // written in digits
	aSign
	lastSort = aSign
)

var sortNames = map[string]sort{
	"weekday": isWeekday, "bareday": isBareDay, "month": isMonth, "hijri": isHijri, "season": isSeason,
	"feast": isFeast, "today": isToday, "day": isDay, "night": isNight, "now": isNow, "dayword": isDayWord,
	"anaphor": isAnaphor, "dir": isDir, "this": isThis, "unit": isUnit, "shahr": isShahr,
	"weekend": isWeekend, "era": isEra, "edge": isEdge, "nth": isNth, "decade": isDecade, "in": isIn, "of": isOf, "ofmonth": isOfMonth,
	"from": isFrom, "between": isBetween, "to": isTo, "or": isOr, "match": isMatch, "relation": isRelation,
	"ago": isAgo, "fromnow": isFromNow, "few": isFew, "every": isEvery, "clock": isClock,
	"clockin": isClockIn, "at": isAt, "part": isPart, "late": isLate, "frac": isFrac, "lessfrac": isLessFrac,
	"minutes": isMinutes, "zone": isZone, "card": isCard, "tens": isTens, "ordtens": isOrdTens,
	"defcard": isDefCard, "ord": isOrd, "ordunit": isOrdUnit, "hourord": isHourOrd, "thousand": isThousand,
	"hundred": isHundred, "guard": isGuard, "duration": isDuration, "notoday": isNoToday, "future": isFuture,
	"notfuture": isNotFuture, "min": isMin, "pair": isPair, "rest": isRest, "final": isFinal,
	"where": isWhere, "denied": isDenied, "about": isAbout, "article": isArticle, "mer": isMer, "numbered": isNumbered, "less": isLess, "quarters": isQuarters, "within": isWithin, "self": isSelf, "planned": isPlanned, "occasion": isOccasion, "same": isSame, "over": isOver, "chapter": isChapter, "firsttwo": isFirstTwo, "mover": isMover, "born": isBorn,
}

var grains = map[string]facts.Grain{
	"minute": facts.Minute, "hour": facts.Hour, "day": facts.DayGrain, "week": facts.Week,
	"month": facts.Month, "quarter": facts.Quarter, "year": facts.Year, "decade": facts.Decade, "century": facts.Century,
}

// entry is a meaning of the lists with its attributes read.
type entry struct {
	sort      sort
	n         int
	grain     facts.Grain
	number    int    // 1 one, 2 a dual, 3 a plural
	rules     uint32 // those that open with it, as bits; see allRules
	def       bool
	weak      bool
	alone     bool // a part of the day that is read without a day
	construct bool
	from, to  int // hours of a part of the day
	mer       string
	zone      string
	feast     Feast
}

type lists struct {
	trie     *lexicon.Trie
	entries  []entry
	forms    lexicon.Filter // of the words that phrases begin with, with all particles
	unlisted []tok          // of words that the lists lack; see the constant unlisted
}

// theLists reads the word lists once.
var theLists = sync.OnceValue(readLists)

// Load reads the word lists, which Read does otherwise when it is first called.
func Load() { theLists() }

func readLists() *lists {
	all, _ := lexicon.MustParseAll(
		lexicon.List{File: "calendar.txt", Data: calendarList}, lexicon.List{File: "words.txt", Data: wordsList}, lexicon.List{File: "clock.txt", Data: clockList},
		lexicon.List{File: "numerals.txt", Data: numeralsList}, lexicon.List{File: "guard.txt", Data: guardList})
	entries := make([]entry, len(all))
	for i, e := range all {
		entries[i] = readEntry(e)
	}
	l := &lists{trie: lexicon.NewTrie(all), entries: entries}
	for i := range entries {
		entries[i].rules = rulesOf(&entries[i])
	}
	number, sign := &entry{sort: aNumber}, &entry{sort: aSign}
	l.unlisted = []tok{signs: {sorts: sortsOf(aSign), rules: rulesOf(sign)}, unknown: {}}
	for at, width := range map[int]int{inDigits: 0, shortNumber: 2, yearNumber: 4} {
		t := &l.unlisted[at]
		t.sorts, t.rules = sortsOf(aNumber), rulesOf(number)
		for k := range allRules {
			if w := allRules[k].width; w != 0 && w != width {
				t.rules &^= 1 << k
			}
		}
	}
	l.forms = forms(all)
	return l
}

// rulesOf are the rules that open with a word of an entry, and mayBegin where it is
// no link.
func rulesOf(e *entry) (rules uint32) {
	for k := range allRules {
		if allRules[k].opensWith(e) {
			rules |= 1 << k
		}
	}
	if e.sort == aNumber || !links.has(e.sort) {
		rules |= mayBegin
	}
	return rules
}

// forms are the words that spellings begin with, with and without particles.
func forms(all []lexicon.Entry) lexicon.Filter {
	spellings := 0
	for i := range all {
		spellings += len(all[i].Spellings)
	}
	f := lexicon.NewFilter(12 * spellings)
	var form [64]byte
	add := func(and, before, word string) {
		f.Add(string(append(append(append(form[:0], and...), before...), word...)))
	}
	ands, befores := particlesOf(conjunctions), particlesOf(prepositions)
	for i := range all {
		for _, s := range all[i].Spellings {
			word, _, _ := strings.Cut(s, " ")
			for _, and := range ands {
				for _, before := range befores {
					add(and, before, word)
				}
				if rest, ok := strings.CutPrefix(word, alif); ok && strings.HasPrefix(rest, lam) {
					add(and, lam, rest)
				}
			}
		}
	}
	return f
}

// particlesOf are the empty string and those letters of two bytes.
func particlesOf(letters string) []string {
	all := []string{""}
	for i := 0; i < len(letters); i += 2 {
		all = append(all, letters[i:i+2])
	}
	return all
}

func readEntry(e lexicon.Entry) entry {
	a := e.Attrs
	r := entry{
		sort: sortNames[a.Get("is")], grain: grains[a.Get("grain")], number: number(a.Get("number")), n: number(a.Get("n")),
		def: a.Get("def") == "yes", weak: a.Get("weak") == "yes", alone: a.Get("alone") == "yes", construct: a.Get("construct") == "yes",
		from: number(a.Get("from")), to: number(a.Get("to")), mer: a.Get("mer"), zone: a.Get("z"),
	}
	if strings.Trim(e.ID, "0123456789") == "" {
		r.n = number(e.ID)
	}
	if r.sort == isFeast {
		r.feast = Feast{Hijri: a.Get("hijri") == "yes", Easter: a.Get("easter") == "yes", Month: int8(number(a.Get("month"))), Day: int8(number(a.Get("day"))),
			Nth: int8(number(a.Get("nth"))), Weekday: time.Weekday(number(a.Get("weekday"))), Either: a.Get("either") == "yes", Shift: int8(number(a.Get("shift")))}
	}
	return r
}

// number is the value of an attribute, 0 where it is absent.
func number(s string) int {
	if s == "" {
		return 0 // without the error that Atoi makes
	}
	n, _ := strconv.Atoi(s)
	return n
}
