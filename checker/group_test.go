package checker

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
)

// some is a fact of people of one kind: its claim, its figure and its words.
func some(t *testing.T, claim, value, kind string, terms ...string) facts.Fact {
	f := facts.Fact{Claim: facts.ClaimRef{ID: claim}, Number: figure(t, value, ""), Polarity: facts.Affirmed, Modality: facts.Asserted, Terms: terms, Near: terms}
	f.Number.Counted = kind
	slices.Sort(f.Terms)
	return f
}

func TestGateOfNumbers(t *testing.T) {
	ordinal := func(f facts.Fact) facts.Fact { f.Number.Ordinal = true; return f }
	added := func(f facts.Fact) facts.Fact { f.Number.AsOf = "added"; return f }
	each := func(f facts.Fact) facts.Fact { f.Number.Each = true; return f }
	of := func(force string, f facts.Fact) facts.Fact { f.Number.Of = force; return f }
	whole := func(f facts.Fact) facts.Fact { f.Number.Whole = true; return f }
	sort := func(id string, f facts.Fact) facts.Fact { f.Number.Sort = id; return f }
	planned := func(f facts.Fact) facts.Fact { f.Modality = facts.Planned; return f }
	in := func(unit string, f facts.Fact) facts.Fact { f.Number.Unit, f.Number.Counted = unit, ""; return f }
	thing := func(kind string, f facts.Fact) facts.Fact { f.Number.Unit, f.Number.Counted = "", kind; return f }
	for _, c := range []struct {
		reason  string
		f, g    facts.Fact
		refusal string
	}{
		{"two counts of the dead", some(t, "kill", "3", "soldier"), some(t, "kill", "5", "soldier"), ""},
		{"killed and died are one toll", some(t, "kill", "3", ""), some(t, "die", "5", ""), ""},
		{"the dead are not the wounded", some(t, "kill", "3", ""), some(t, "wound", "5", ""), "claim"},
		{"nobody hurt, and the wounded: they meet as tolls of one incident, not here", some(t, "casualty", "0", ""), some(t, "wound", "5", ""), "claim"},
		{"the new cases of a day are not all cases", added(some(t, "die", "9", "")), some(t, "die", "84", ""), "added"},
		{"the fourth round is no count", ordinal(some(t, "meet", "4", "")), some(t, "meet", "4", ""), "ordinal"},
		{"the first and the third are no two values of one thing", ordinal(some(t, "win", "1", "")), ordinal(some(t, "win", "3", "")), "rank"},
		{"three each are not three in all", each(some(t, "fund", "3", "")), some(t, "fund", "3", ""), "each"},
		{"but as many as each side frees are those of either", each(some(t, "free", "30", "")), some(t, "free", "31", ""), ""},
		{"people of two forces", of("army", some(t, "wound", "3", "")), of("customs", some(t, "wound", "6", "")), "two-forces"},
		{"people of two nations' armies", of("army/CM", some(t, "wound", "3", "")), of("army/NG", some(t, "wound", "6", "")), "two-forces"},
		{"people of one army", of("army/CM", some(t, "wound", "3", "")), of("army", some(t, "wound", "6", "")), ""},
		{"people of nobody says which force", of("army", some(t, "wound", "3", "")), some(t, "wound", "6", ""), ""},
		{"people of two nations", of("/CN", some(t, "kill", "4", "")), of("/TH", some(t, "kill", "6", "")), "two-forces"},
		{"people of one nation are not all foreigners", of("/CN", some(t, "kill", "4", "")), some(t, "kill", "4", "foreigner"), "two-forces"},
		{"people of one nation may be all there were", of("/CN", some(t, "kill", "4", "")), some(t, "kill", "5", ""), ""},
		{"19 out of 24 is another count than 24", some(t, "attend", "19", ""), whole(some(t, "attend", "24", "")), "whole"},
		{"but not than 24 who came", some(t, "attend", "24", ""), whole(some(t, "attend", "24", "")), ""},
		{"the rate for deposits is not that for loans", sort("deposit", in("percent", some(t, "interest", "19", ""))), sort("lending", in("percent", some(t, "interest", "20", ""))), "two-sorts"},
		{"core inflation is not all inflation", sort("core", in("percent", some(t, "inflation", "19", ""))), in("percent", some(t, "inflation", "20", "")), "two-sorts"},
		{"one figure may be told of a sort in one report alone", sort("deposit", in("percent", some(t, "interest", "19", ""))), in("percent", some(t, "interest", "19", "")), ""},
		{"who came and who was expected", some(t, "attend", "3", ""), planned(some(t, "attend", "5", "")), "modality"},
		{"an extension that was decided on is one", some(t, "extend", "3", ""), planned(some(t, "extend", "5", "")), ""},
		{"people are no dollars", some(t, "fund", "3", ""), in("USD", some(t, "fund", "3", "")), "unit"},
		{"percent are no kilometres", in("percent", some(t, "rise", "3", "")), in("kilometer", some(t, "rise", "3", "")), "unit"},
		{"miles can be held against kilometres", in("mile", some(t, "withdraw", "3", "")), in("kilometer", some(t, "withdraw", "5", "")), ""},
		{"two currencies cannot", in("USD", some(t, "fund", "3", "")), in("EUR", some(t, "fund", "5", "")), "unit"},
		{"but one may be written for the other", in("USD", some(t, "fund", "30", "")), in("EUR", some(t, "fund", "30", "")), ""},
		{"13 votes are 13 lawmakers", thing("vote", some(t, "support", "13", "")), some(t, "support", "13", "lawmaker"), ""},
		{"and not 15", thing("vote", some(t, "support", "13", "")), some(t, "support", "15", "lawmaker"), "unit"},
		{"13 cars are not 13 lawmakers", thing("car", some(t, "support", "13", "")), some(t, "support", "13", "lawmaker"), "unit"},
		{"cars and boats", thing("car", some(t, "destroy", "3", "")), thing("boat", some(t, "destroy", "5", "")), "unit"},
	} {
		s := twoReports([]facts.Fact{c.f}, []facts.Fact{c.g})
		assert.Equal(t, c.refusal, numberGate(&s.Facts[0], &s.Facts[1]), c.reason)
		assert.Equal(t, c.refusal, numberGate(&s.Facts[1], &s.Facts[0]), "%s, the other way round", c.reason)
	}
}

// between is the verdict on the first facts of reports "a" and "b" in a slot,
// Lone where no finding holds both.
func between(s facts.Story, slot Slot) Verdict {
	best := Lone
	for _, f := range Compare(s).Findings {
		for _, p := range f.Pairs {
			x, y := f.Sides[p.Sides[0]].Facts, f.Sides[p.Sides[1]].Facts
			if f.Slot == slot && (slices.Contains(x, "a1") && slices.Contains(y, "b1") || slices.Contains(x, "b1") && slices.Contains(y, "a1")) {
				best = max(best, p.Verdict)
			}
		}
		for _, side := range f.Sides {
			if f.Slot == slot && slices.Contains(side.Facts, "a1") && slices.Contains(side.Facts, "b1") {
				best = max(best, Agree)
			}
		}
	}
	return best
}

var (
	fire = []string{"fire", "port", "store", "night", "harbour"}
	game = []string{"goal", "keeper", "stadium", "minute", "cup"}
)

// TestFrames holds what is one fact whatever its words, and what is not.
func TestFrames(t *testing.T) {
	at := func(id string, f facts.Fact) facts.Fact {
		f.Place = facts.Ref{ID: "place:" + id, Name: id}
		return f
	}
	second := func(f facts.Fact) facts.Fact { f.Happening, f.Sentence = 1, 6; return f }
	blows := func(n int8, f facts.Fact) facts.Fact { f.Number.Blows = n; return f }
	points := func(value, unit string) []facts.Fact {
		f := some(t, "rise", value, "", fire...)
		f.Number.Unit, f.Number.Counted = unit, ""
		return []facts.Fact{f}
	}
	ofThem := func(f facts.Fact) facts.Fact { f.Number.Restricted = true; return f }
	measure := func(claim string, fs []facts.Fact) []facts.Fact { fs[0].Claim.ID = claim; return fs }
	for _, c := range []struct {
		reason string
		a, b   []facts.Fact
		want   Verdict
	}{
		{"points, and hundredths of them", points("3", "percentage-point"), points("300", "basis-point"), Agree},
		{"points, and fewer hundredths of them", points("3", "percentage-point"), points("200", "basis-point"), Conflict},
		{"points, and percent", points("3", "percentage-point"), points("3", "percent"), Scope},
		{"the first tolls of two reports of one fire", []facts.Fact{some(t, "kill", "3", "", fire...)}, []facts.Fact{some(t, "die", "5", "", fire...)}, Conflict},
		{"the same toll", []facts.Fact{some(t, "kill", "3", "", fire...)}, []facts.Fact{some(t, "die", "3", "", fire...)}, Agree},
		{"tolls of one town", []facts.Fact{at("saida", some(t, "kill", "3", "", fire...))}, []facts.Fact{at("saida", some(t, "kill", "5", "", fire...))}, Conflict},
		{"five of the police, and eight in all", []facts.Fact{some(t, "kill", "5", "policeman", fire...)}, []facts.Fact{some(t, "kill", "8", "person", fire...)}, Lone},
		{"five of the students, and eight in all", []facts.Fact{ofThem(some(t, "kill", "5", "student", fire...))}, []facts.Fact{some(t, "kill", "8", "person", fire...)}, Lone},
		{"five students, and eight: all may be students", []facts.Fact{some(t, "kill", "5", "student", fire...)}, []facts.Fact{some(t, "kill", "8", "person", fire...)}, Conflict},
		{"the rate of inflation, and growth", points("3", "percent"), measure("inflation", points("4", "percent")), Lone},
		{"profit, and revenue", measure("earn", points("3", "USD")), measure("revenue", points("4", "USD")), Lone},
		{"a deficit, and a surplus: the one is the other's opposite", measure("deficit", points("3", "USD")), measure("deficit", points("4", "USD")), Conflict},
		{"a rise, and a rise", points("3", "percent"), points("4", "percent"), Conflict},
		{"what was forecast of nothing told", measure("forecast", points("3", "percent")), measure("", points("4", "percent")), Lone},
		{"how long an accident took", measure("accident", points("3", "week")), measure("accident", points("4", "week")), Lone},
		{"how long a strike took", measure("protest", points("3", "week")), measure("protest", points("4", "week")), Conflict},
		{"eight of the police, and five in all", []facts.Fact{some(t, "kill", "8", "policeman", fire...)}, []facts.Fact{some(t, "kill", "5", "person", fire...)}, Conflict},
		{"all, and those of further deeds", []facts.Fact{some(t, "kill", "8", "", fire...)}, []facts.Fact{blows(further, some(t, "kill", "5", "", fire...))}, Scope},
		{"of one deed, and of several", []facts.Fact{blows(1, some(t, "kill", "5", "", fire...))}, []facts.Fact{blows(2, some(t, "kill", "8", "", fire...))}, Conflict},
		{"of one deed, and of several, where a report counts both", []facts.Fact{blows(1, some(t, "kill", "5", "", fire...))}, []facts.Fact{blows(2, some(t, "kill", "8", "", fire...)), blows(1, some(t, "kill", "5", "", fire...))}, Lone},
		{"nobody hurt, and three dead", []facts.Fact{some(t, "casualty", "0", "", fire...)}, []facts.Fact{some(t, "kill", "3", "", fire...)}, Conflict},
		{"the second toll of a report is another's", []facts.Fact{second(some(t, "kill", "3", "", fire...)), some(t, "kill", "5", "", fire...)}, []facts.Fact{some(t, "kill", "5", "", fire...)}, Lone},
	} {
		assert.Equal(t, c.want, between(twoReports(c.a, c.b), Number), c.reason)
	}
}

// TestTitlesLeaveOutAtLeast holds that the figure of a title is a bound where its
// report says so in the body.
func TestTitlesLeaveOutAtLeast(t *testing.T) {
	title := some(t, "kill", "16", "", fire...)
	title.Title = true
	body := func(value string) facts.Fact {
		f := some(t, "kill", value, "", fire...)
		f.Sentence = 1
		return f
	}
	other := []facts.Fact{some(t, "kill", "18", "", fire...)}
	assert.Equal(t, Compatible, between(twoReports([]facts.Fact{title, body("16..")}, other), Number), "16 above at least 16, and 18")
	assert.Equal(t, Conflict, between(twoReports([]facts.Fact{title, body("16")}, other), Number), "16 above 16, and 18")
	less := []facts.Fact{some(t, "kill", "14", "", fire...)}
	assert.Equal(t, Conflict, between(twoReports([]facts.Fact{title, body("16..")}, less), Number), "16 above at least 16, and 14")
}

// TestFarFigures holds that figures far apart are held against each other only
// where they are written with the same digits, or in the same words.
func TestFarFigures(t *testing.T) {
	words := func(value string, terms ...string) facts.Fact {
		f := some(t, "fund", value, "", append([]string{"beirut", "paris", "conference"}, terms...)...)
		f.Number.Unit = "USD"
		slices.Sort(f.Terms)
		f.Near = terms
		return f
	}
	for _, c := range []struct {
		reason string
		a, b   facts.Fact
		want   Verdict
	}{
		{"a slip in the word of scale", words("10000000", "pledge"), words("10000000000", "give"), Conflict},
		{"two digits in the other order", words("7200000", "pledge"), words("2700000", "give"), Conflict},
		{"other digits", words("11000000", "pledge"), words("10000000000", "give"), Lone},
		{"other digits, a hundred times as many, in the same words", words("3000000", "pledge"), words("370000000", "pledge"), Lone},
		{"other digits in the same words", words("3000000", "pledge"), words("8000000", "pledge"), Conflict},
	} {
		assert.Equal(t, c.want, between(twoReports([]facts.Fact{c.a}, []facts.Fact{c.b}), Number), c.reason)
	}
}

// TestEarlierCountOfOneReport holds that a report that gives an earlier count beside
// the new one is held against a report of either.
func TestEarlierCountOfOneReport(t *testing.T) {
	counted := func(value, when string) facts.Fact {
		f := some(t, "rescue", value, "person", "storm", "valley", "team")
		f.Number.AsOf = when
		return f
	}
	new, old := counted("130", "updated"), counted("87", "initial")
	assert.Equal(t, Scope, between(twoReports([]facts.Fact{counted("87", "")}, []facts.Fact{new, old}), Number), "the report of the earlier count")
	assert.Equal(t, Agree, between(twoReports([]facts.Fact{counted("130", "")}, []facts.Fact{new, old}), Number), "the report of the new one")
}

// TestFirstCountOfOneReport holds that a first count two sentences behind what counts the same
// is an earlier one, of a report that says nothing of a rise and opens with another figure.
func TestFirstCountOfOneReport(t *testing.T) {
	counted := func(value, when string, sentence int) facts.Fact {
		f := some(t, "wound", value, "person", "storm", "valley", "team")
		f.Number.AsOf, f.Number.Unit, f.Sentence = when, "person", sentence
		return f
	}
	police := some(t, "wound", "3", "policeman", "station", "road")
	police.Number.Unit = "person"
	report := func(behind int) []facts.Fact {
		return []facts.Fact{police, counted("10", "", 1), counted("7", "initial", 1+behind)}
	}
	assert.Equal(t, Scope, between(twoReports([]facts.Fact{counted("7", "", 0)}, report(1)[1:]), Number), "right behind it")
	s := twoReports([]facts.Fact{counted("10", "", 0)}, report(1))
	items := newComparison(&s).items(Number)
	assert.True(t, countedTwice(&items[2], &items[3]), "right behind it, where another figure opens the report")
	s = twoReports([]facts.Fact{counted("10", "", 0)}, report(5))
	items = newComparison(&s).items(Number)
	assert.False(t, countedTwice(&items[2], &items[3]), "far behind it")
}

// TestPeopleOfOneForce holds that people of a force are of one kind, by whatever word each
// report counts them, and of no other kind without it.
func TestPeopleOfOneForce(t *testing.T) {
	guard := func(value, kind, of string) facts.Fact {
		f := some(t, "wound", value, kind, "fence", "crowd", "stones")
		f.Number.Unit, f.Number.Of = "person", of
		return f
	}
	assert.Equal(t, Conflict, between(twoReports([]facts.Fact{guard("6", "man", "civil-guard")}, []facts.Fact{guard("9", "operative", "civil-guard")}), Number), "one guard")
	x, y := guard("6", "man", ""), guard("9", "operative", "")
	assert.Equal(t, kindOther, kinds(&x.Number, &y.Number), "nobody knows whose")
	x.Number.Of, y.Number.Of = "civil-guard", "civil-guard"
	assert.Equal(t, kindSame, kinds(&x.Number, &y.Number))
}

// TestSentencedToATerm holds that those of the accused who got so many years are not all
// who were convicted.
func TestSentencedToATerm(t *testing.T) {
	sentenced := func(value string, restricted bool) facts.Fact {
		f := some(t, "sentence", value, "person", "court", "bribes", "minister")
		f.Number.Unit, f.Number.Restricted = "person", restricted
		return f
	}
	assert.Equal(t, Lone, between(twoReports([]facts.Fact{sentenced("3", true)}, []facts.Fact{sentenced("6", false)}), Number), "five years for three of them")
	assert.Equal(t, Conflict, between(twoReports([]facts.Fact{sentenced("3", false)}, []facts.Fact{sentenced("6", false)}), Number), "all who were convicted")
}

// TestTwoProvinces holds that what is counted in two provinces is two things, also
// where a title leaves out where.
func TestTwoProvinces(t *testing.T) {
	at := func(id string, f facts.Fact) facts.Fact { f.Place = facts.Ref{ID: id, Name: id}; return f }
	dead := func(value string) facts.Fact { return some(t, "kill", value, "person", "storm", "toll", "morning") }
	one := func(value, place string) []facts.Fact {
		title := dead(value)
		title.Title = true
		return []facts.Fact{title, at(place, dead(value))}
	}
	assert.Equal(t, Conflict, between(twoReports(one("15", "place:YE-MR"), one("16", "place:YE-MR")), Number), "one province")
	assert.Equal(t, Lone, between(twoReports(one("15", "place:YE-MR"), one("16", "place:OM-ZU")), Number), "two provinces")
	assert.Equal(t, Conflict, between(twoReports(one("15", "place:YE-MR"), one("16", "place:seiyun")), Number), "a town may lie in the province")
}

// TestTotalOfTwoIncidents holds that a report's first toll is not held against that
// of a report that gives the same incident's in nearly the same words further on.
func TestTotalOfTwoIncidents(t *testing.T) {
	market := []string{"market", "car", "explode", "town", "today", "sources"}
	total := some(t, "wound", "110", "person", "toll", "two", "blasts", "today")
	wounded := some(t, "wound", "72", "person", market...)
	wounded.Sentence = 1
	one := some(t, "wound", "55", "person", market...)
	assert.Equal(t, Conflict, between(twoReports([]facts.Fact{one}, []facts.Fact{wounded, total}), Number), "the same market")
	assert.Equal(t, Lone, between(twoReports([]facts.Fact{one}, []facts.Fact{total, wounded}), Number), "not the total of both")
	assert.NotEqual(t, Lone, between(twoReports([]facts.Fact{one}, []facts.Fact{total}), Number), "where nothing else is told")
}

// TestDaysOfOneDeed holds that what two parties did is dated once.
func TestDaysOfOneDeed(t *testing.T) {
	met := func(with, on string, terms ...string) facts.Fact {
		return facts.Fact{Claim: facts.ClaimRef{ID: "meet"}, Date: day(t, on), Polarity: facts.Affirmed, Modality: facts.Asserted, Terms: terms,
			Actor: facts.Ref{ID: "person:a"}, Parties: []facts.Party{{Role: "with", Ref: facts.Ref{ID: with}}}}
	}
	for _, c := range []struct {
		reason string
		a, b   facts.Fact
		want   Verdict
	}{
		{"one meeting, two days", met("person:b", "2022-03-07", fire...), met("person:b", "2022-03-08", game...), Conflict},
		{"one meeting, one day", met("person:b", "2022-03-08", fire...), met("person:b", "2022-03-08", game...), Agree},
		{"meetings with two people", met("person:b", "2022-03-07", fire...), met("person:c", "2022-03-08", game...), Lone},
	} {
		assert.Equal(t, c.want, between(twoReports([]facts.Fact{c.a}, []facts.Fact{c.b}), Date), c.reason)
	}
}

// TestFindingsShowTheirWork holds that every finding of several sides has its
// rule, a relation of each two sides, and who left it out.
func TestFindingsShowTheirWork(t *testing.T) {
	s := twoReports([]facts.Fact{some(t, "kill", "3", "", fire...)}, []facts.Fact{some(t, "die", "5", "", fire...), some(t, "wound", "9", "", fire...)})
	r := Compare(s)
	require.NotEmpty(t, r.Findings)
	assert.Equal(t, Conflict, r.Findings[0].Verdict, "what is flagged comes first")
	assert.Equal(t, Error, r.Findings[0].Severity)
	assert.Equal(t, "number/apart", r.Findings[0].Rule)
	assert.Equal(t, 2, r.Findings[0].Origins)
	assert.Empty(t, r.Findings[0].Silent)
	seen := map[string]bool{}
	for _, f := range r.Findings {
		assert.NotEmpty(t, f.ID)
		assert.False(t, seen[f.ID], "an id is a finding's own")
		seen[f.ID] = true
		assert.NotEmpty(t, f.Rule)
		assert.Len(t, f.Pairs, len(f.Sides)*(len(f.Sides)-1)/2)
		if f.Verdict == Lone {
			assert.Equal(t, []string{"a"}, f.Silent, "the report that leaves out the wounded")
		}
	}
}

// TestFigureWithoutItsUnit holds that a figure is the same with its unit and without, where
// it hardly comes about twice by chance, and that another one without a unit is none.
func TestFigureWithoutItsUnit(t *testing.T) {
	of := func(value, unit string) facts.Fact {
		f := some(t, "deficit", value, "", "budget", "year", "hole")
		f.Number.Unit = unit
		return f
	}
	for _, c := range []struct {
		reason string
		f, g   facts.Fact
		want   Verdict
	}{
		{"the same", of("5600000000", "KWD"), of("5600000000", ""), Agree},
		{"another one", of("5600000000", "KWD"), of("4700000000", ""), Lone},
		{"a round one", of("5000000000", "KWD"), of("5000000000", ""), Lone},
	} {
		assert.Equal(t, c.want, verdictOf(twoReports([]facts.Fact{c.f}, []facts.Fact{c.g}), Number), c.reason)
	}
}
