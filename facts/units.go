package facts

// unit is a CLDR unit id with its dimension and its size in the base unit of
// that dimension, as an exact ratio.
type unit struct {
	dimension string
	num, den  int64
}

// units is every unit that converts. Lengths are in millimetres, masses in
// milligrams, areas in square centimetres, volumes in millilitres, durations in
// seconds; a month is 1/12 and a year 365.2425 days (Gregorian mean), and of a
// contract a season is a year. A percentage point is 100 basis points.
var units = map[string]unit{
	"millimeter": {"length", 1, 1}, "centimeter": {"length", 10, 1}, "meter": {"length", 1000, 1}, "kilometer": {"length", 1000000, 1},
	"inch": {"length", 254, 10}, "foot": {"length", 3048, 10}, "yard": {"length", 9144, 10}, "mile": {"length", 1609344, 1}, "nautical-mile": {"length", 1852000, 1},
	"milligram": {"mass", 1, 1}, "gram": {"mass", 1000, 1}, "kilogram": {"mass", 1000000, 1}, "tonne": {"mass", 1000000000, 1}, "pound": {"mass", 45359237, 100}, "ounce": {"mass", 45359237, 1600},
	"square-centimeter": {"area", 1, 1}, "square-meter": {"area", 10000, 1}, "square-kilometer": {"area", 10000000000, 1}, "hectare": {"area", 100000000, 1}, "acre": {"area", 4046856422, 100}, "dunam": {"area", 10000000, 1},
	"milliliter": {"volume", 1, 1}, "liter": {"volume", 1000, 1}, "cubic-meter": {"volume", 1000000, 1}, "cubic-kilometer": {"volume", 1000000000000000, 1},
	"second": {"duration", 1, 1}, "minute": {"duration", 60, 1}, "hour": {"duration", 3600, 1}, "day": {"duration", 86400, 1}, "week": {"duration", 604800, 1},
	"month": {"duration", 2629746, 1}, "quarter": {"duration", 7889238, 1}, "season": {"duration", 31556952, 1}, "year": {"duration", 31556952, 1}, "decade": {"duration", 315569520, 1},
	"basis-point": {"points", 1, 1}, "percentage-point": {"points", 100, 1},
	"watt": {"power", 1, 1}, "kilowatt": {"power", 1000, 1}, "megawatt": {"power", 1000000, 1}, "gigawatt": {"power", 1000000000, 1},
	"kilometer-per-hour": {"speed", 1, 1}, "mile-per-hour": {"speed", 1609344, 1000000}, "knot": {"speed", 1852, 1000}, "meter-per-second": {"speed", 36, 10},
}

// Convertible reports whether two units measure one dimension.
func Convertible(a, b string) bool {
	x, ok := units[a]
	y, ok2 := units[b]
	return a == b || ok && ok2 && x.dimension == y.dimension
}

// Dimension is what a unit measures: "length", "mass"; a unit that does not
// convert is a dimension of its own.
func Dimension(unitID string) string {
	if u, ok := units[unitID]; ok {
		return u.dimension
	}
	return unitID
}

// IsCurrency reports whether a unit is the ISO 4217 code of a currency, "USD".
func IsCurrency(unitID string) bool {
	if len(unitID) != 3 {
		return false
	}
	for _, c := range unitID {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

// InBase is a range in the base unit of its dimension; a range of a unit that
// does not convert, or too large to hold, stays as it is.
func InBase(r Range[Number], unitID string) Range[Number] {
	u, ok := units[unitID]
	if !ok {
		return r
	}
	factor, _ := Ratio(u.num, u.den)
	out := r
	for _, end := range []*Number{&out.Low, &out.High} {
		if end.IsZero() {
			continue
		}
		if *end, ok = end.Mul(factor); !ok {
			return r
		}
	}
	return out
}

// BaseUnit is the unit that InBase converts to; a unit that does not convert is
// its own.
func BaseUnit(unitID string) string {
	for id, u := range units {
		if u.num == 1 && u.den == 1 && u.dimension == Dimension(unitID) {
			return id
		}
	}
	return unitID
}
