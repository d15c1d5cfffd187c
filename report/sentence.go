package report

import (
	"slices"
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
)

// longestLabel is the length of a quote in a label, in columns.
const longestLabel = 60

// label names the fact of a finding in the language of the reports: the claim,
// then what is counted or who acts, then where: "killed: soldier — Mardin".
// Where nothing of it is known it is the shortest quote.
func (v *view) label(f checker.Finding) string {
	all := v.findingFacts(f)
	if len(all) == 0 {
		return f.ID
	}
	if names := v.spellings(f, all); names != "" {
		return names
	}
	claim, what, where := "", "", ""
	for _, fact := range all {
		if claim == "" && fact.Claim.ID != "" {
			claim = v.claimName(fact)
			if kind := causeKind(fact); kind != "" {
				claim = v.local.say("label." + kind)
			}
		}
		if what == "" {
			what = v.subject(fact, f.Slot)
		}
		if where == "" && f.Slot != checker.Place {
			where = v.where(fact)
		}
	}
	switch {
	case f.Slot == checker.Place && claim != "":
		if w := v.roleOf(f); w != nil {
			where = v.local.say("role." + w.Role)
		}
	case claim == "" && what == "":
		claim = v.shortestQuote(all, f.Slot, longestLabel)
	case what == "" && f.Slot == checker.Number:
		what = v.shortestQuote(all, f.Slot, longestLabel*2/3)
	case claim == "":
		claim, what = what, ""
	}
	if what != "" && what != claim {
		claim += ": " + what
	}
	if where != "" && !strings.Contains(claim, where) {
		claim += " — " + where
	}
	return claim
}

// subject is what a fact counts; where it counts nothing, who acts.
func (v *view) subject(f *facts.Fact, slot checker.Slot) string {
	if kind := f.Number.Counted; kind != "" {
		return v.kindName(kind)
	}
	if slot != checker.Actor && !f.Actor.IsZero() {
		return v.refName(f, f.Actor)
	}
	return ""
}

// kindName is a counted kind in the language of the reports.
func (v *view) kindName(kind string) string {
	if text, ok := v.local.has("counted." + kind); ok {
		return text
	}
	return idName(kind)
}

// isName reports whether a finding is on a person or a place that several
// reports name, and on nothing that is said of it.
func isName(f checker.Finding) bool {
	return f.Rule == "name/same" || f.Rule == "actor/same" || f.Rule == "place/same"
}

// mostSpellings is how many spellings of a name a label holds.
const mostSpellings = 3

// spellings is the names under which the facts of a finding on a person or a
// place name it, each once; empty for any other finding.
func (v *view) spellings(f checker.Finding, all []*facts.Fact) string {
	if !isName(f) {
		return ""
	}
	var names []string
	for _, fact := range all {
		refs := []facts.Ref{fact.Actor, fact.Place}
		for _, p := range fact.Parties {
			refs = append(refs, p.Ref)
		}
		for _, r := range refs {
			if name := v.refName(fact, r); r.ID == f.Sides[0].Value && name != "" && !slices.Contains(names, name) && len(names) < mostSpellings {
				names = append(names, name)
			}
		}
	}
	return strings.Join(names, " / ")
}

func (v *view) where(f *facts.Fact) string {
	if !f.Place.IsZero() {
		return v.refName(f, f.Place)
	}
	if e := v.events[f.Event]; e != nil && !e.Place.IsZero() && e.Place.Name != "" {
		return clean(e.Place.Name)
	}
	return ""
}

// shortestQuote is the shortest evidence, around the slot.
func (v *view) shortestQuote(all []*facts.Fact, slot checker.Slot, columns int) string {
	best := all[0]
	for _, f := range all[1:] {
		if f.Evidence.Len() > 0 && f.Evidence.Len() < best.Evidence.Len() {
			best = f
		}
	}
	return v.excerpt(best, slotSpan(best, slot), columns)
}

// reason is the finding in one sentence, that of its strongest relation; about
// a draft a second one says what to write.
func (v *view) reason(f checker.Finding) string { return v.mainReason(f) + v.proposal(f) }

func (v *view) mainReason(f checker.Finding) string {
	if p, ok := mainPair(f); ok {
		return v.pairReason(f, p)
	}
	said := make([]string, len(f.Sides))
	for i, s := range f.Sides {
		said[i] = v.says(f.Slot, v.side(s), reportsSay, false)
	}
	key := "reason.alone"
	if _, ok := v.words.has("reason." + f.Rule); ok && f.Verdict == checker.Lone {
		key = "reason." + f.Rule
	}
	if f.Origins == 1 && len(v.findingDocs(f)) > 1 {
		key = "reason.copies"
	}
	return v.words.say(key, "{1}", strings.Join(said, v.words.say("list.comma")))
}

// mainPair is the relation that a finding is told by: of those of its verdict
// the first one with its cause; ok is false where it has none.
func mainPair(f checker.Finding) (p checker.Pair, ok bool) {
	i := slices.IndexFunc(f.Pairs, func(p checker.Pair) bool { return p.Verdict == f.Verdict && p.Cause == f.Cause })
	if i < 0 {
		i = slices.IndexFunc(f.Pairs, func(p checker.Pair) bool { return p.Verdict == f.Verdict })
	}
	if i < 0 {
		return p, false
	}
	return f.Pairs[i], true
}

// reasons are the sentences of a finding: that of its strongest relation, and
// one for each other verdict and cause among its flagged relations, edits apart.
func (v *view) reasons(f checker.Finding) []string {
	type kind struct {
		verdict checker.Verdict
		cause   checker.Cause
		edit    bool
	}
	said := []string{v.reason(f)}
	seen := make(map[kind]bool)
	if p, ok := mainPair(f); ok {
		seen[kind{p.Verdict, p.Cause, p.Edit}] = true
	}
	for _, p := range f.Pairs {
		if k := (kind{p.Verdict, p.Cause, p.Edit}); p.Verdict.Flagged() && !seen[k] {
			seen[k] = true
			said = append(said, v.pairReason(f, p))
		}
	}
	return said
}

// pairReason is the relation of two sides in one sentence, worded by its rule,
// or by its cause or its verdict where the rule has no words.
func (v *view) pairReason(f checker.Finding, p checker.Pair) string {
	if !joins(p, f) {
		return ""
	}
	a, b := v.side(f.Sides[p.Sides[0]]), v.side(f.Sides[p.Sides[1]])
	less, more := v.valueOf(f.Slot, a), v.valueOf(f.Slot, b)
	if larger(a, b) {
		less, more = more, less
	}
	by := v.tellers(a, b)
	polar := p.Cause == checker.CausePolarity
	reason := v.words.say(v.reasonKey(f, p), "{1}", v.says(f.Slot, a, by, polar), "{2}", v.says(f.Slot, b, by, polar),
		"{less}", v.mark(less), "{more}", v.mark(more), "{sum}", v.mark(v.sum(p, less, more)))
	if p.Edit {
		reason += " " + v.words.say("reason.edit", "{who}", v.who(v.copies(a, b)))
	}
	return reason
}

// sum is the figures that a relation rests on, and what they come to: "10 + 3 =
// 13", or for what is left "66 − 29 = 37"; empty where no rule adds up.
func (v *view) sum(p checker.Pair, less, more string) string {
	sign, comes := " + ", more
	switch p.Rule {
	case "number/remainder":
		sign, comes = " − ", less
	case "number/sum":
	default:
		return ""
	}
	var figures []string
	for _, id := range p.Proof {
		figures = append(figures, v.value(checker.Number, checker.Side{Value: id, Facts: []string{id}}))
	}
	return strings.Join(figures, sign) + " = " + comes
}

// copies are the reports of two sides that share an origin with one of the other, sorted.
func (v *view) copies(a, b *sideView) []string {
	var out []string
	for _, ends := range [][2]*sideView{{a, b}, {b, a}} {
		others := v.originsOf(ends[1])
		for _, id := range ends[0].docs {
			if o := v.docs[id].Origin; o != "" && others[o] {
				out = append(out, id)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// originsOf are the origins of the reports of a side.
func (v *view) originsOf(s *sideView) map[string]bool {
	if s.origins == nil {
		s.origins = make(map[string]bool)
		for _, id := range s.docs {
			s.origins[v.docs[id].Origin] = true
		}
	}
	return s.origins
}

// relationKind is what the sentence of a relation is chosen by.
type relationKind struct {
	verdict checker.Verdict
	cause   checker.Cause
	rule    string
}

// reasonKey is the key of a relation's sentence. Two different tolls, of
// claims whose count only grows, may be an earlier and a later one.
func (v *view) reasonKey(f checker.Finding, p checker.Pair) string {
	if p.Rule == "number/apart" && v.grows(f) {
		return "reason.number/later"
	}
	kind := relationKind{p.Verdict, p.Cause, p.Rule}
	key, ok := v.keys[kind]
	if !ok {
		key = v.keyOf(kind)
		v.keys[kind] = key
	}
	return key
}

func (v *view) keyOf(kind relationKind) string {
	for _, key := range []string{kind.rule, string(kind.cause)} {
		if _, ok := v.words.has("reason." + key); ok && key != "" {
			return "reason." + key
		}
	}
	return "reason." + kind.verdict.String()
}

// grows reports whether the claim of a finding is one whose count only grows.
func (v *view) grows(f checker.Finding) bool {
	grows, ok := v.grown[&f.Sides[0]]
	if !ok {
		grows = slices.ContainsFunc(v.findingFacts(f), func(x *facts.Fact) bool {
			c, ok := facts.ClaimByID(x.Claim.ID)
			return ok && c.Grows
		})
		v.grown[&f.Sides[0]] = grows
	}
	return grows
}

// proofs are the facts that the flagged relations of a finding rest on beyond
// the sides' own, each once.
func (v *view) proofs(f checker.Finding) []*facts.Fact {
	found := v.findingFacts(f)
	sides := len(found)
	for _, p := range f.Pairs {
		for _, id := range p.Proof {
			if fact := v.facts[id]; fact != nil && p.Verdict.Flagged() && !slices.Contains(found, fact) {
				found = append(found, fact)
			}
		}
	}
	return found[sides:]
}

// wording is a side in the words of who tells it, for says.
func (v *view) wording(slot checker.Slot, s *sideView, who string, polar bool) string {
	form := ".one"
	if len(s.docs) > 1 {
		form = ".many"
	}
	denied := slot == checker.Claim && denies(s)
	if slot == checker.Claim && s.Value != "" && len(s.facts) > 0 && causeKind(s.facts[0]) != "" {
		return v.saysCause(s.facts[0], who, form)
	}
	switch {
	case s.Value == "":
		return v.words.say("says.open"+form, "{who}", who)
	case polar && denied:
		return v.words.say("says.denied"+form, "{who}", who)
	case polar:
		return v.words.say("says.affirmed"+form, "{who}", who)
	case denied:
		return v.words.say("says.denies"+form, "{who}", who, "{what}", v.mark(v.claimName(s.facts[0])))
	}
	return v.words.say("says"+form, "{who}", who, "{what}", v.mark(v.valueOf(slot, s)))
}

// causeKind is "cause" for a fact that gives a cause, "means" for the means of an attack,
// and empty for any other.
func causeKind(f *facts.Fact) string {
	if _, ok := facts.CauseOf(f.Claim.ID); !ok {
		return ""
	}
	kind, _, _ := strings.Cut(f.Claim.ID, ":")
	return kind
}

// saysCause is a side that gives or denies a cause, in words: "a.txt gives a puncture as
// the cause".
func (v *view) saysCause(f *facts.Fact, who, form string) string {
	key := "says." + causeKind(f)
	what := v.claimName(f)
	if f.Polarity == facts.Denied {
		key += ".denied"
	} else {
		what = v.claimValue(f)
	}
	return v.words.say(key+form, "{who}", who, "{what}", v.mark(what))
}

// denies reports whether the first fact of a side is a denial.
func denies(s *sideView) bool {
	return len(s.facts) > 0 && s.facts[0].Polarity == facts.Denied
}

// who names reports: all of them up to three, else two and how many more.
func (v *view) who(docs []string) string {
	names := make([]string, len(docs))
	for i, id := range docs {
		names[i] = clean(v.names[id])
	}
	slices.Sort(names)
	for i, name := range names {
		names[i] = v.mark(name)
	}
	comma, and := v.words.say("list.comma"), v.words.say("list.and")
	switch n := len(names); {
	case n == 0:
		return "?"
	case n == 1:
		return names[0]
	case n <= 3:
		return strings.Join(names[:n-1], comma) + and + names[n-1]
	}
	return v.words.count("count.others", len(names)-2, "{what}", strings.Join(names[:2], comma))
}

// joins reports whether a relation is one of two sides of the finding.
func joins(p checker.Pair, f checker.Finding) bool {
	return p.Sides[0] >= 0 && p.Sides[1] >= 0 && max(p.Sides[0], p.Sides[1]) < len(f.Sides)
}
