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
		said[i] = v.says(f.Slot, s, v.sideWho(s), false)
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
	a, b := f.Sides[p.Sides[0]], f.Sides[p.Sides[1]]
	less, more := v.value(f.Slot, a), v.value(f.Slot, b)
	if v.larger(a, b) {
		less, more = more, less
	}
	first, second := v.whoSay(a, b)
	polar := p.Cause == checker.CausePolarity
	reason := v.words.say(v.reasonKey(f, p), "{1}", v.says(f.Slot, a, first, polar), "{2}", v.says(f.Slot, b, second, polar),
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

// copies are the reports of two sides that share an origin with one of the other.
func (v *view) copies(a, b checker.Side) []string {
	origins := func(docs []string) map[string]bool {
		out := make(map[string]bool)
		for _, id := range docs {
			out[v.docs[id].Origin] = true
		}
		return out
	}
	docs, others := slices.Clone(v.sideDocs(a)), v.sideDocs(b)
	ofA, ofB := origins(docs), origins(others)
	for _, id := range others {
		if !slices.Contains(docs, id) {
			docs = append(docs, id)
		}
	}
	return slices.DeleteFunc(docs, func(id string) bool { o := v.docs[id].Origin; return o == "" || !ofA[o] || !ofB[o] })
}

// whoSay names those who give two sides: reports, with the speakers they name
// where each names another; or, where both sides stand in one report, its title
// or the speakers in it.
func (v *view) whoSay(a, b checker.Side) (first, second string) {
	docs, others := v.sideDocs(a), v.sideDocs(b)
	if len(docs) == 1 && slices.Equal(docs, others) {
		titles := v.sideFacts(a)[0].Title && v.sideFacts(b)[0].Title
		return v.voice(a, titles), v.voice(b, titles)
	}
	first, second = v.sideWho(a), v.sideWho(b)
	if x, y := v.speaker(a), v.speaker(b); x != nil && y != nil && x.Said.Speaker.ID != y.Said.Speaker.ID {
		named := func(who string, f *facts.Fact) string {
			return v.words.say("who.named", "{who}", who, "{what}", v.mark(v.refName(f, f.Said.Speaker)))
		}
		return named(first, x), named(second, y)
	}
	return first, second
}

// speaker is a fact with the one speaker whom all reports of a side name; nil
// where one names none, or another.
func (v *view) speaker(s checker.Side) *facts.Fact {
	var found *facts.Fact
	named := make(map[string]bool) // the reports that name one
	for _, f := range v.sideFacts(s) {
		if f.Said.Speaker.IsZero() {
			continue
		}
		if found != nil && found.Said.Speaker.ID != f.Said.Speaker.ID {
			return nil
		}
		found, named[f.Document] = f, true
	}
	if len(named) < len(v.sideDocs(s)) {
		return nil
	}
	return found
}

// voice is who says a side within its one report: where both sides stand in the
// title, its speakers.
func (v *view) voice(s checker.Side, titles bool) string {
	f := v.sideFacts(s)[0]
	report := v.who([]string{f.Document})
	switch {
	case f.Title && !(titles && !f.Said.Speaker.IsZero()):
		return v.words.say("who.title", "{who}", report)
	case !f.Said.Speaker.IsZero():
		return v.words.say("who.speaker", "{who}", report, "{what}", v.mark(v.refName(f, f.Said.Speaker)))
	}
	return report
}

// reasonKey is the key of a relation's sentence. Two different tolls, of
// claims whose count only grows, may be an earlier and a later one.
func (v *view) reasonKey(f checker.Finding, p checker.Pair) string {
	if p.Rule == "number/apart" && v.grows(f) {
		return "reason.number/later"
	}
	for _, key := range []string{p.Rule, string(p.Cause)} {
		if _, ok := v.words.has("reason." + key); ok && key != "" {
			return "reason." + key
		}
	}
	return "reason." + p.Verdict.String()
}

// grows reports whether the claim of a finding is one whose count only grows.
func (v *view) grows(f checker.Finding) bool {
	return slices.ContainsFunc(f.Sides, func(s checker.Side) bool {
		return slices.ContainsFunc(v.sideFacts(s), func(x *facts.Fact) bool {
			c, ok := facts.ClaimByID(x.Claim.ID)
			return ok && c.Grows
		})
	})
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

// larger reports whether the figure of a is above that of b.
func (v *view) larger(a, b checker.Side) bool {
	x, y := v.figure(a), v.figure(b)
	return !x.IsZero() && !y.IsZero() && x.Compare(y) > 0
}

func (v *view) figure(s checker.Side) facts.Number {
	for _, f := range v.sideFacts(s) {
		q := f.Number
		for _, n := range []facts.Number{q.Value, q.Low, q.High} {
			if !n.IsZero() {
				return n
			}
		}
	}
	return facts.Number{}
}

// says is a side in words: "a.txt and b.txt say 3". Where it is polar, of a claim
// against its denial, the claim itself is left out: "a.txt denies it".
func (v *view) says(slot checker.Slot, s checker.Side, who string, polar bool) string {
	form := ".one"
	if len(v.sideDocs(s)) > 1 {
		form = ".many"
	}
	denied := slot == checker.Claim && v.denies(s)
	if found := v.sideFacts(s); slot == checker.Claim && s.Value != "" && len(found) > 0 && causeKind(found[0]) != "" {
		return v.saysCause(found[0], who, form)
	}
	switch {
	case s.Value == "":
		return v.words.say("says.open"+form, "{who}", who)
	case polar && denied:
		return v.words.say("says.denied"+form, "{who}", who)
	case polar:
		return v.words.say("says.affirmed"+form, "{who}", who)
	case denied:
		return v.words.say("says.denies"+form, "{who}", who, "{what}", v.mark(v.claimName(v.sideFacts(s)[0])))
	}
	return v.words.say("says"+form, "{who}", who, "{what}", v.mark(v.value(slot, s)))
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
func (v *view) denies(s checker.Side) bool {
	found := v.sideFacts(s)
	return len(found) > 0 && found[0].Polarity == facts.Denied
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
