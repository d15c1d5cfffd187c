package facts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"crosscheck/facts"
)

func ranges() *rapid.Generator[facts.Range[facts.Number]] {
	return rapid.Custom(func(t *rapid.T) facts.Range[facts.Number] {
		var r facts.Range[facts.Number]
		low := rapid.Int64Range(0, 9).Draw(t, "low")
		if rapid.Bool().Draw(t, "bounded below") {
			r.Low = facts.Int(low)
		}
		if rapid.Bool().Draw(t, "bounded above") {
			r.High = facts.Int(low + rapid.Int64Range(0, 5).Draw(t, "width"))
		}
		r.About = rapid.Bool().Draw(t, "about")
		return r
	})
}

func TestRelateIsSameOfItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := ranges().Draw(t, "x")
		assert.Equal(t, facts.Same, facts.Relate(x, x))
	})
}

func TestRelateHasAConverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := ranges().Draw(t, "x"), ranges().Draw(t, "y")
		assert.Equal(t, facts.Relate(x, y).Converse(), facts.Relate(y, x))
	})
}

func TestRelateIsApartWhereNoValueIsShared(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := ranges().Draw(t, "x"), ranges().Draw(t, "y")
		shared := false
		for n := int64(-1); n <= 16; n++ {
			shared = shared || x.Holds(facts.Int(n)) && y.Holds(facts.Int(n))
		}
		assert.Equal(t, shared, facts.Relate(x, y) != facts.Apart)
	})
}

func TestRelate(t *testing.T) {
	about := func(low, high int64) facts.Range[facts.Number] {
		return facts.Range[facts.Number]{Low: facts.Int(low), High: facts.Int(high), About: true}
	}
	exactly := func(n int64) facts.Range[facts.Number] { return facts.Exactly(facts.Int(n)) }
	for _, c := range []struct {
		reason string
		x, y   facts.Range[facts.Number]
		want   facts.Relation
	}{
		{"two figures differ", exactly(2), exactly(3), facts.Apart},
		{"an exact figure lies in an about", exactly(47), about(45, 55), facts.Around},
		{"two abouts that do not touch", about(36, 44), about(45, 55), facts.Apart},
		{"at least 6 leaves room for 13", exactly(13), facts.Range[facts.Number]{Low: facts.Int(6)}, facts.Within},
		{"at least 6 holds at least 13", facts.Range[facts.Number]{Low: facts.Int(6)}, facts.Range[facts.Number]{Low: facts.Int(13)}, facts.Encloses},
		{"20 to 99 and 60 to 200 meet", facts.Range[facts.Number]{Low: facts.Int(20), High: facts.Int(99)}, facts.Range[facts.Number]{Low: facts.Int(60), High: facts.Int(200)}, facts.Overlap},
		{"at most 3 excludes 4", facts.Range[facts.Number]{High: facts.Int(3)}, exactly(4), facts.Apart},
	} {
		assert.Equal(t, c.want, facts.Relate(c.x, c.y), c.reason)
	}
}
