package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMasdar(t *testing.T) {
	b := builder{verbOf: map[string]verbForms{}}
	for _, lemma := range []string{"أعلن", "أوقف", "استقال", "اختار", "انضم", "شارك", "سيطر", "أعطى", "اتفق", "هدد"} {
		b.verbOf[lemma] = verbForms{derived: true}
	}
	b.verbOf["قتل"] = verbForms{derived: false}
	for _, c := range []struct{ noun, verb, reason string }{
		{"إعلان", "أعلن", "form IV"},
		{"إيقاف", "أوقف", "form IV, first radical و"},
		{"إعطاء", "أعطى", "form IV, weak"},
		{"استقالة", "استقال", "form X, hollow"},
		{"اختيار", "اختار", "form VIII, hollow"},
		{"انضمام", "انضم", "form VII, doubled"},
		{"اتفاق", "اتفق", "form VIII"},
		{"مشاركة", "شارك", "form III"},
		{"سيطرة", "سيطر", "four radicals"},
		{"تهديد", "هدد", "form II, of which there is no form I"},
		{"تقتيل", "", "form II, of which there is a form I"},
		{"أعمال", "", "a plural"},
		{"مدينة", "", "a noun"},
		{"إبحار", "", "a verb that is not known"},
	} {
		assert.Equal(t, c.verb, b.masdar(c.noun), "%s: %s", c.noun, c.reason)
	}
}
