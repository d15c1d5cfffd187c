package report

import (
	"encoding/json"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
)

// What is written is SARIF by its own schema, in every selection.
func TestSARIFIsValid(t *testing.T) {
	for _, o := range []Options{{}, {Lang: "ar"}, {Only: []checker.Verdict{checker.Lone, checker.Agree}}, {Only: []checker.Verdict{checker.Compatible}}} {
		log, err := sarif.FromString(written(t, "sarif", sample(t), o))
		require.NoError(t, err)
		assert.NoError(t, log.Validate(), "%+v", o)
	}
}

// A finding about a draft stands in the draft, not in the report that comes
// first.
func TestSARIFStandsInTheDraft(t *testing.T) {
	results := sample(t)
	for i := range results[0].Story.Documents {
		if d := &results[0].Story.Documents[i]; d.ID == "shati.txt" {
			d.Role, d.Path = "draft", "drafts/fire draft.txt"
		}
	}
	log, err := sarif.FromString(written(t, "sarif", results, Options{}))
	require.NoError(t, err)
	deaths := log.Runs[0].Results[0]
	place := deaths.Locations[0].PhysicalLocation
	assert.Equal(t, "drafts/fire%20draft.txt", *place.ArtifactLocation.URI, "a blank is escaped")
	assert.Equal(t, 1, *place.Region.StartLine)
	assert.Equal(t, 6, *place.Region.StartColumn, "columns count code points: four letters, a mark and a blank")
	assert.Len(t, deaths.RelatedLocations, 3, "the other quotes")
	var raw map[string]any
	require.NoError(t, json.Unmarshal([]byte(written(t, "sarif", results, Options{})), &raw))
	assert.Equal(t, "unicodeCodePoints", raw["runs"].([]any)[0].(map[string]any)["columnKind"])
}
