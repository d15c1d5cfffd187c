package facts

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestClaimImplies(t *testing.T) {
	assert.True(t, ClaimImplies("kill", "casualty"), "the killed are casualties")
	assert.True(t, ClaimImplies("assassinate", "casualty"), "over two steps")
	assert.True(t, ClaimImplies("kill", "kill"), "a claim implies itself")
	assert.False(t, ClaimImplies("casualty", "kill"), "not the other way round")
	assert.False(t, ClaimImplies("lemma:a", "lemma:b"), "open claims imply nothing else")
}

// ClaimOpposes(a, b) is ClaimOpposes(b, a), and false for (a, a).
func TestClaimOpposes(t *testing.T) {
	assert.True(t, ClaimOpposes("arrest", "free"))
	for _, a := range Claims() {
		assert.False(t, ClaimOpposes(a.ID, a.ID), a.ID)
		for _, b := range a.Opposite {
			assert.True(t, ClaimOpposes(b, a.ID), "%s and %s", a.ID, b)
		}
	}
}

func TestClaimsTable(t *testing.T) {
	assert.GreaterOrEqual(t, len(Claims()), 150, "daily news is wide")
	for _, c := range Claims() {
		got, ok := ClaimByID(c.ID)
		require.True(t, ok)
		assert.Equal(t, c, *got)
		if _, kind := KindByID(c.Counts); c.Counts != "" && !kind {
			assert.Contains(t, []string{"money", "kilometer", "year", "day", "percent", "celsius"}, c.Counts, "%s counts neither a kind nor a unit", c.ID)
		}
		for _, r := range c.Roles {
			assert.Contains(t, []string{"actor", "object", "place", "to", "from", "with"}, r, c.ID)
		}
	}
	kill, _ := ClaimByID("kill")
	assert.True(t, kill.Grows, "a toll only grows")
	assert.Equal(t, "person", kill.Counts)
	_, ok := ClaimByID("lemma:x")
	assert.False(t, ok, "open claims are not in the table")
}

func TestClaimErrors(t *testing.T) {
	for data, want := range map[string]string{
		"a roles=actor field=x label=a\na roles=actor field=x label=a":                      `claims.txt:2: the claim type "a" stands twice; keep one`,
		"a roles=actor opposite=b field=x label=a":                                          `claims.txt:1: opposite=b is no other claim type; mend the name`,
		"a roles=actor implies=a field=x label=a":                                           `claims.txt:1: implies=a is no claim type, or leads back to "a"; mend the name`,
		"a roles=actor toll=x of-incident=b field=x label=a\nb roles=actor field=x label=b": `claims.txt:1: of-incident=b is no claim type of the same toll; mend the name`,
		"a roles=actor of-people=b field=x label=a":                                         `claims.txt:1: of-people=b is no claim type; mend the name`,
		"a roles=actor field=x":                                                             `claims.txt:1: "a" has no label; add label=`,
	} {
		lines, err := parseTable("claims.txt", data, "roles", "toll", "of-incident", "of-people", "opposite", "implies", "field", "label")
		require.NoError(t, err)
		_, err = newClaims(lines)
		require.Error(t, err, data)
		assert.Equal(t, want, err.Error())
	}
}
