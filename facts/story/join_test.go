package story

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// named is a fact of a report whose actor has that id.
func named(doc, id string) facts.Fact {
	return facts.Fact{Document: doc, Actor: facts.Ref{ID: id, Name: id}}
}

func TestJoin(t *testing.T) {
	for _, c := range []struct {
		why  string
		a, b facts.Fact
		same bool
	}{
		{"a hard g written in two ways", named("a", "person:توكور-غوساو"), named("b", "person:توكور-جوسو"), true},
		{"the end of a foreign name dropped", named("a", "person:راجيش-كومارا"), named("b", "person:راجيش-كومار"), true},
		{"one letter of a cluster dropped", named("a", "person:جولي-بساكر"), named("b", "person:جولي-ساكر"), true},
		{"the father left out", named("a", "person:ماجد-عبدالعزيز-الحربي"), named("b", "person:ماجد-الحربي"), true},
		{"the last name left out", named("a", "person:سيد-نادر-هاشمي"), named("b", "person:سيد-نادر"), true},
		{"a son written to his father's name", named("a", "person:سالم-بنعمار"), named("b", "person:سالم-عمار"), true},
		{"half of the first name left out", named("a", "person:نور-الشابي"), named("b", "person:نورالدين-الشابي"), true},
		{"the name of nobody but the faith", named("a", "person:نور"), named("b", "person:نورالدين"), false},
		{"the last name alone", named("a", "person:هالينا-ديدوفيتش"), named("b", "person:ديدوفيتش"), true},
		{"other given names are other people", named("a", "person:محمد-حسن"), named("b", "person:محمد-حسين"), false},
		{"brothers share the last name only", named("a", "person:خالد-الحربي"), named("b", "person:ماجد-الحربي"), false},
		{"no word in common", named("a", "person:بيتر-كلارك"), named("b", "person:جون-ميلر"), false},
		{"one report tells the two apart", named("a", "person:راجيش-كومار"), named("a", "person:راجيش-كوماري-سنغ"), false},
		{"two public figures", named("a", "person:george-bush"), named("b", "person:george-w-bush"), false},
		{"a town in two spellings", named("a", "place:سروج"), named("b", "place:سوروتش"), true},
		{"a town in two spellings of one report", named("a", "place:دوغوبيازيد"), named("a", "place:دوجوبايزيد"), true},
		{"other towns", named("a", "place:سروج"), named("b", "place:سرت"), false},
		{"places of a register stay apart", named("a", "place:geonames:1"), named("a", "place:geonames:2"), false},
		{"the only army of the story", named("a", "org:army"), named("b", "org:army:NG"), true},
		{"an army and a police", named("a", "org:army"), named("b", "org:police:NG"), false},
	} {
		for _, order := range [][]facts.Fact{{c.a, c.b}, {c.b, c.a}} {
			Join(order)
			assert.Equal(t, c.same, order[0].Actor.ID == order[1].Actor.ID, "%s: %s %s", c.why, order[0].Actor.ID, order[1].Actor.ID)
		}
	}
}

func TestJoinLeavesTheAmbiguousApart(t *testing.T) {
	fs := []facts.Fact{named("a", "person:خالد-الحربي"), named("b", "person:ماجد-الحربي"), named("c", "person:الحربي")}
	Join(fs)
	assert.Equal(t, "person:الحربي", fs[2].Actor.ID, "two people have that last name")

	fs = []facts.Fact{named("a", "org:army"), named("b", "org:army:NG"), named("c", "org:army:TD")}
	Join(fs)
	assert.Equal(t, "org:army", fs[0].Actor.ID, "two countries have an army in the story")
}

func TestJoinWritesEveryRef(t *testing.T) {
	ref := facts.Ref{ID: "person:توكور-جوسو", Name: "توكور جوسو"}
	fs := []facts.Fact{
		named("a", "person:توكور-غوساو"), named("c", "person:توكور-غوساو"),
		{Document: "b", Said: facts.Attribution{Speaker: ref, Via: ref}, Parties: []facts.Party{{Role: "with", Ref: ref}}},
	}
	Join(fs)
	want := "person:توكور-غوساو"
	assert.Equal(t, want, fs[2].Said.Speaker.ID)
	assert.Equal(t, want, fs[2].Said.Via.ID)
	assert.Equal(t, want, fs[2].Parties[0].ID)
	assert.Equal(t, "توكور جوسو", fs[2].Parties[0].Name, "names are shown as written")
	assert.True(t, fs[2].Actor.IsZero(), "what is not stated stays so")
}

func TestJoinTwiceChangesNothing(t *testing.T) {
	fs := []facts.Fact{named("a", "person:توكور-غوساو"), named("b", "person:توكور-جوسو"), named("c", "place:سروج"), named("d", "place:سوروتش")}
	Join(fs)
	once := append([]facts.Fact(nil), fs...)
	Join(fs)
	assert.Equal(t, once, fs)
}
