package facts

// Span is a half-open range of bytes of a document's text.
type Span struct{ Start, End int }

// IsZero reports whether the span is empty at the start of the text, that is,
// not stated.
func (s Span) IsZero() bool { return s == Span{} }

// Len is the number of bytes.
func (s Span) Len() int { return s.End - s.Start }

// Covers reports whether t lies in s.
func (s Span) Covers(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Of is the text that the span marks.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Document is one report as it came in.
type Document struct {
	ID        string // the input's id, or its path as given
	Path      string // where it was read from; empty for standard input
	Role      string // "source" or "draft"
	Outlet    string
	Title     string
	Published string // as given, not interpreted
	URL       string
	Language  string // "ar"
	Story     string // reports without one form one story
	Text      string // what every span counts in
	Body      Span   // the part of Text that is read: front matter lies outside
	Derived   bool   // Text is not the input's own bytes, so JSON shows it
	Anchor    Anchor
	Origin    string // reports that copy one another share an origin
}

// Basis is what the anchor of a document rests on. The zero Basis is invalid.
type Basis uint8

// The bases, as JSON names them in lower case.
const (
	Given Basis = iota + 1
	Metadata
	Dateline
	Text
	FromStory
	NoBasis
)

var basisNames = [...]string{"", "given", "metadata", "dateline", "text", "story", "none"}

// String is the name of the basis as JSON has it.
func (b Basis) String() string { return basisNames[b] }

// Anchor is the day that "today" means in a report.
type Anchor struct {
	Day      Instant // zero where Basis is NoBasis
	Basis    Basis
	Reason   string
	Rejected []Rejected
}

// Rejected is a day that was offered as the anchor and contradicts the text.
type Rejected struct {
	Day    Instant
	Reason string
}
