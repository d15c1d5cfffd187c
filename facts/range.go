package facts

// Point is a value on a line: a Number or an Instant.
type Point[T any] interface {
	comparable
	Compare(T) int
	IsZero() bool
}

// Range is all that lies from Low to High, both included. A zero end is open:
// Range{Low: Int(36)} is "at least 36". About marks a range that a writer left
// vague on purpose ("some 2,500"); its ends come from the published formula.
type Range[T Point[T]] struct {
	Low, High T
	About     bool
}

// Exactly is the range that holds p alone.
func Exactly[T Point[T]](p T) Range[T] { return Range[T]{Low: p, High: p} }

// IsZero reports whether the range is open at both ends, that is, not stated.
func (r Range[T]) IsZero() bool { return r.Low.IsZero() && r.High.IsZero() }

// IsPoint reports whether the range holds one value.
func (r Range[T]) IsPoint() bool { return !r.Low.IsZero() && r.Low == r.High }

// Holds reports whether p lies in the range.
func (r Range[T]) Holds(p T) bool {
	return (r.Low.IsZero() || r.Low.Compare(p) <= 0) && (r.High.IsZero() || p.Compare(r.High) <= 0)
}

// Relation is how two ranges lie to each other. The zero Relation is invalid.
type Relation uint8

// The relations of Relate.
const (
	Same     Relation = iota + 1 // equal ends
	Within                       // the first lies inside the second
	Encloses                     // the second lies inside the first
	Around                       // they meet, and one of them is an "about"
	Overlap                      // they meet in part
	Apart                        // they have no value in common
)

var relationNames = [...]string{"invalid", "same", "within", "encloses", "around", "overlap", "apart"}

// String is the name of the relation in lower case.
func (r Relation) String() string { return relationNames[r] }

// Converse is the relation of the second range to the first.
func (r Relation) Converse() Relation {
	switch r {
	case Within:
		return Encloses
	case Encloses:
		return Within
	}
	return r
}

// Relate says how x lies to y. Relate(x, x) is Same, and Relate(x, y) is the
// converse of Relate(y, x). It serves numbers and dates alike.
func Relate[T Point[T]](x, y Range[T]) Relation {
	switch {
	case x.Low == y.Low && x.High == y.High:
		return Same
	case before(x.High, y.Low) || before(y.High, x.Low):
		return Apart
	case x.About || y.About:
		return Around
	case y.covers(x):
		return Within
	case x.covers(y):
		return Encloses
	}
	return Overlap
}

func before[T Point[T]](high, low T) bool {
	return !high.IsZero() && !low.IsZero() && high.Compare(low) < 0
}

func (r Range[T]) covers(s Range[T]) bool {
	low := r.Low.IsZero() || !s.Low.IsZero() && r.Low.Compare(s.Low) <= 0
	high := r.High.IsZero() || !s.High.IsZero() && s.High.Compare(r.High) <= 0
	return low && high
}
