package checker

import "crosscheck/facts"

// inPoints reports whether one of two figures is a share in percent, and the other the same
// figure in percentage points or basis points: a rate that rose by 3%, and by 300 basis points.
func inPoints(x, y *facts.Quantity) bool {
	if y.Unit == "percent" {
		x, y = y, x
	}
	return x.Unit == "percent" && facts.Convertible(y.Unit, pointUnit) && facts.InBase(x.Range, pointUnit) == inBase(y)
}

const pointUnit = "percentage-point"
