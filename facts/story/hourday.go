package story

import "crosscheck/facts"

// A page is of the day of its incident, or of one soon after.
const pagesLater = 2

// hourDays gives the hours of the incident that all reports are about, where their own
// sentence names no day and another sentence lends them none but a later one, the day on
// which the reports that name one say that it was: the page that tells of the noon prayer
// is often of the next morning.
func hourDays(docs []facts.Document, fs []facts.Fact) {
	day := incidentDay(fs)
	if day.IsZero() {
		return
	}
	anchors := make(map[string]facts.Instant, len(docs))
	for _, d := range docs {
		anchors[d.ID] = d.Anchor.Day
	}
	own := ownDays(fs)
	for i := range fs {
		f := &fs[i]
		late := 0
		if on := anchors[f.Document]; !on.IsZero() {
			late = on.DaysSince(day)
		}
		if f.Date.When == nil || f.Date.Every != 0 || f.Date.Relation != facts.On || f.Date.Low.IsZero() || f.Date.High.IsZero() || late < 0 || late > pagesLater || !aroundIncident(f) {
			continue
		}
		after := f.Date.Low.DaysSince(day)
		if f.Date.Bare && late > 0 || f.Date.Lent && after != 0 && !own[ownDay{f.Document, f.Sentence, f.Date.Low.StartOfDay()}] {
			f.Date.Low, f.Date.High = f.Date.Low.AddDays(-after), f.Date.High.AddDays(-after)
		}
	}
}

// ownDay is a day that a sentence names, or a sentence.
type ownDay struct {
	document string
	sentence int
	day      facts.Instant
}

// ownDays are the days that the sentences of the facts name themselves.
func ownDays(fs []facts.Fact) map[ownDay]bool {
	out := make(map[ownDay]bool)
	for i := range fs {
		if d := &fs[i].Date; !d.IsZero() && !d.Bare && !d.Lent && !d.Low.IsZero() {
			out[ownDay{fs[i].Document, fs[i].Sentence, d.Low.StartOfDay()}] = true
		}
	}
	return out
}

// incidentDay is the day on which most of those facts of the incident, or of that it began,
// are that name one, the earlier of two that as many name; zero where none do.
func incidentDay(fs []facts.Fact) (day facts.Instant) {
	told, of := make(map[facts.Instant]int), make(map[ownDay]bool)
	for i := range fs {
		if mainIncident(&fs[i]) {
			of[ownDay{document: fs[i].Document, sentence: fs[i].Sentence}] = true
		}
	}
	for i := range fs {
		f := &fs[i]
		days := f.Date.Days()
		began := (f.Claim.ID == "begin" || f.Claim.ID == "happen") && aroundIncident(f) && of[ownDay{document: f.Document, sentence: f.Sentence}]
		if f.Date.Bare || f.Date.Lent || f.Date.Every != 0 || f.Date.Relation != facts.On || f.Date.Grain > facts.DayGrain || !days.IsPoint() || !mainIncident(f) && !began {
			continue
		}
		told[days.Low]++
		if n := told[days.Low] - told[day]; day.IsZero() || n > 0 || n == 0 && days.Low.Compare(day) < 0 {
			day = days.Low
		}
	}
	return day
}

// mainIncident reports whether a fact is of the incident that its report is about: of the
// incident, its victims, the call for help, or the prayer that it broke into.
func mainIncident(f *facts.Fact) bool {
	t, _ := facts.ClaimByID(f.Claim.ID)
	return f.Happening == 0 && !f.Recalled && f.Modality == facts.Asserted && (t.Incident || t.Toll != "" || t.ID == "alert" || t.ID == "pray")
}

// onTheWay are the claims of what leads up to an incident within the hour: the flight took
// off, contact with it was lost, the fire began.
var onTheWay = map[string]bool{"begin": true, "happen": true, "travel": true, "leave": true, "contact": true, "cross": true, "carry": true}

// aroundIncident reports whether a fact is of the incident, or of what leads up to it.
func aroundIncident(f *facts.Fact) bool {
	return mainIncident(f) || f.Happening == 0 && !f.Recalled && f.Modality == facts.Asserted && f.Polarity == facts.Affirmed && onTheWay[f.Claim.ID]
}
