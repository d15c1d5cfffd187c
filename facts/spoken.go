package facts

// Spoken is a date as a speaker put it: Said counts from the day On, on which it
// was said, and not from the day of the report. Said on Monday, "tomorrow" in a
// report of Wednesday is Tuesday.
type Spoken struct{ Said, On When }

// Resolve finds nothing where the day of speech is not known.
func (s Spoken) Resolve(now Instant, look Look) (Date, bool) {
	on, ok := s.On.Resolve(now, LookBack)
	if !ok || !on.Days().IsPoint() {
		return Date{}, false
	}
	return s.Said.Resolve(on.Days().Low, look)
}

// Fit is that of the day of speech.
func (s Spoken) Fit(now Instant) Fit { return s.On.Fit(now) }

// Relative is that of the day of speech.
func (s Spoken) Relative() bool { return s.On.Relative() }
