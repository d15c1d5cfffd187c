package story

import "crosscheck/facts"

// A page is of the day of its incident, or of one soon after.
const pagesLater = 2

// hourDays gives the hours of the incident that all reports are about, where their report
// names no day, the day on which the reports that name one say that it was: the page that
// tells of the noon prayer is often of the next morning.
func hourDays(docs []facts.Document, fs []facts.Fact) {
	day := incidentDay(fs)
	if day.IsZero() {
		return
	}
	anchors := make(map[string]facts.Instant, len(docs))
	for _, d := range docs {
		anchors[d.ID] = d.Anchor.Day
	}
	for i := range fs {
		f := &fs[i]
		late := 0
		if on := anchors[f.Document]; !on.IsZero() {
			late = on.DaysSince(day)
		}
		if !f.Date.Bare || f.Date.When == nil || f.Date.Every != 0 || late <= 0 || late > pagesLater || !mainIncident(f) {
			continue
		}
		if d, ok := f.Date.When.Resolve(day, f.Date.Look); ok {
			f.Date.Date = d
		}
	}
}

// incidentDay is the day on which most of those facts of the incident are that name one,
// the earlier of two that as many name; zero where none do.
func incidentDay(fs []facts.Fact) (day facts.Instant) {
	told := make(map[facts.Instant]int)
	for i := range fs {
		f := &fs[i]
		days := f.Date.Days()
		if f.Date.Bare || f.Date.Lent || f.Date.Every != 0 || f.Date.Relation != facts.On || f.Date.Grain > facts.DayGrain || !days.IsPoint() || !mainIncident(f) {
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
