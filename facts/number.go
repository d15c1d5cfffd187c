package facts

import (
	"cmp"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// Number is an exact rational number. The zero Number is no number at all: as
// an end of a Range it means "open". Numbers are comparable: == means equal.
type Number struct {
	num, den int64 // in lowest terms, den > 0; den == 0 in the zero Number
}

// Int is the whole number n.
func Int(n int64) Number { return Number{n, 1} }

// Ratio is num/den in lowest terms; ok is false where den is zero.
func Ratio(num, den int64) (n Number, ok bool) {
	if den == 0 {
		return Number{}, false
	}
	if den > 0 && num > math.MinInt64 {
		return reduced(num, den), true
	}
	return fromRat(big.NewRat(num, den))
}

// ParseNumber reads ASCII digits with an optional sign and decimal point, such
// as "-12.50"; ok is false where s is anything else or too large to hold.
func ParseNumber(s string) (n Number, ok bool) {
	if s == "" || strings.Trim(s, "+-.0123456789") != "" || len(s) > 40 {
		return Number{}, false
	}
	if n, ok := parseShort(s); ok {
		return n, true
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return Number{}, false
	}
	return fromRat(r)
}

// parseShort reads what nearly all figures are: at most 18 digits, with a point
// inside them or without one.
func parseShort(s string) (Number, bool) {
	if len(s) > 18 {
		return Number{}, false
	}
	num, den, point := int64(0), int64(1), false
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			num = 10*num + int64(c-'0')
			if point {
				den *= 10
			}
		case c == '.' && !point && 0 < i && i < len(s)-1:
			point = true
		default:
			return Number{}, false
		}
	}
	return reduced(num, den), true
}

// gcd is the greatest common divisor of n, at least 0, and m, above 0.
func gcd(n, m int64) int64 {
	for m != 0 {
		n, m = m, n%m
	}
	return n
}

// IsZero reports whether n is the zero Number, which stands for "not stated".
// It is false for the number 0.
func (n Number) IsZero() bool { return n.den == 0 }

// Compare is -1, 0 or +1 as n is less than, equal to or greater than m. Both
// must be stated.
func (n Number) Compare(m Number) int {
	switch {
	case n.den == m.den && n.den > 0:
		return cmp.Compare(n.num, m.num)
	case n.small() && m.small():
		return cmp.Compare(n.num*m.den, m.num*n.den)
	}
	return n.rat().Cmp(m.rat())
}

// Add is n+m; ok is false where the sum cannot be held.
func (n Number) Add(m Number) (sum Number, ok bool) {
	if n.small() && m.small() {
		return reduced(n.num*m.den+m.num*n.den, n.den*m.den), true
	}
	return fromRat(new(big.Rat).Add(n.rat(), m.rat()))
}

// Sub is n-m; ok is false where the difference cannot be held.
func (n Number) Sub(m Number) (diff Number, ok bool) {
	if n.small() && m.small() {
		return reduced(n.num*m.den-m.num*n.den, n.den*m.den), true
	}
	return fromRat(new(big.Rat).Sub(n.rat(), m.rat()))
}

// Mul is n*m; ok is false where the product cannot be held.
func (n Number) Mul(m Number) (product Number, ok bool) {
	if n.small() && m.small() {
		return reduced(n.num*m.num, n.den*m.den), true
	}
	return fromRat(new(big.Rat).Mul(n.rat(), m.rat()))
}

// small reports whether n is stated, and sums and products of such numbers fit
// into 64 bits.
func (n Number) small() bool { return 0 < n.den && n.den < 1<<31 && -1<<31 < n.num && n.num < 1<<31 }

// reduced is num/den in lowest terms; den is above 0.
func reduced(num, den int64) Number {
	if den == 1 {
		return Int(num)
	}
	d := gcd(max(num, -num), den)
	return Number{num / d, den / d}
}

// Int64 is the value of a whole number; ok is false for any other.
func (n Number) Int64() (value int64, ok bool) { return n.num, n.den == 1 }

// Float is the nearest floating-point value, for plots and weights: no verdict
// rests on it.
func (n Number) Float() float64 {
	const exact = 1 << 53
	if 0 < n.den && n.den < exact && -exact < n.num && n.num < exact {
		return float64(n.num) / float64(n.den)
	}
	f, _ := n.rat().Float64()
	return f
}

// String writes n exactly where it has a finite decimal form, and otherwise
// with 12 digits after the point: 2500, 6.6, 0.333333333333.
func (n Number) String() string {
	switch {
	case n.den == 0:
		return ""
	case n.den == 1:
		return strconv.FormatInt(n.num, 10)
	}
	digits, exact := n.rat().FloatPrec()
	if !exact || digits > 12 {
		digits = 12
	}
	return n.rat().FloatString(digits)
}

// MarshalJSON writes n as a JSON number, digit for digit as String does.
func (n Number) MarshalJSON() ([]byte, error) {
	if n.den == 0 {
		return nil, fmt.Errorf("a number that is not stated has no JSON form")
	}
	return []byte(n.String()), nil
}

func (n Number) rat() *big.Rat {
	if n.den == 0 {
		panic("facts: arithmetic on a number that is not stated")
	}
	return big.NewRat(n.num, n.den)
}

func fromRat(r *big.Rat) (Number, bool) {
	if !r.Num().IsInt64() || !r.Denom().IsInt64() {
		return Number{}, false
	}
	return Number{r.Num().Int64(), r.Denom().Int64()}, true
}
