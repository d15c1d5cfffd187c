package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Where a zone ends and where a body has its seat is not where it happened.
func TestWhereItDidNotHappen(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, place string }{
		{"limits of a zone", "وقتل حارسان في المنطقة الممتدة من درعا حتى السويداء.", "kill", ""},
		{"… by their sides", "قتل حارسان في منطقة تقع شرقا من درعا وحتى السويداء غربا.", "kill", ""},
		{"a mission that says something", "وقالت بعثة الأمم المتحدة في ليبيا إن سبعة مدنيين قتلوا.", "kill", ""},
		{"an embassy that is hit", "قتل حارسان في هجوم على السفارة الروسية في كابول.", "kill", "كابول"},
		{"a capital named as its country", "قتل حارسان في العاصمة تونس.", "kill", "العاصمة تونس"},
		{"who leads others", "شنت قوات بقيادة فرنسا هجوما.", "attack", ""},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.place, found[0].Place.Name, "%s: %s", c.reason, c.text)
		}
	}
	assert.Equal(t, "place:geonames:2464470", of("kill", read("قتل حارسان في العاصمة تونس."))[0].Place.ID)
}
