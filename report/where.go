package report

import (
	"crosscheck/checker"
	"crosscheck/facts"
)

// whereIn is the place in a role by which a fact stands on a side; nil where it stands
// there by the value of a slot.
func whereIn(s checker.Side, f *facts.Fact) *facts.Where {
	for i := range f.Wheres {
		if w := &f.Wheres[i]; w.Key() == s.Value {
			return w
		}
	}
	return nil
}

// roleOf is the first place in a role that a finding is on; nil where it is on none.
func (v *view) roleOf(f checker.Finding) *facts.Where {
	for _, s := range f.Sides {
		for _, fact := range v.sideFacts(s) {
			if w := whereIn(s, fact); w != nil {
				return w
			}
		}
	}
	return nil
}

// toldSpan is where a fact gives what a finding is on; zero where it does not.
func toldSpan(f checker.Finding, fact *facts.Fact) facts.Span {
	for _, s := range f.Sides {
		for _, id := range s.Facts {
			if w := whereIn(s, fact); id == fact.ID && w != nil {
				return w.Span
			}
		}
	}
	return slotSpan(fact, f.Slot)
}

// whereText is a place in a role as it is shown: "from …"; what the words themselves
// say, a flag, a side or a floor, is quoted.
func (v *view) whereText(f *facts.Fact, w *facts.Where) string {
	name := v.refName(f, w.Ref)
	if w.Role == facts.From || w.Role == facts.To {
		return v.words.say("where."+w.Role, "{what}", v.mark(name))
	}
	return name
}
