package ar_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestBallots holds which shares of voters were taken before the polls closed, and which
// results part of the votes gave.
func TestBallots(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"until an hour", "بلغت نسبة الاقتراع في الدائرة 18.3 بالمئة حتى الرابعة عصرا.", "turnout 18.3 until"},
		{"until an hour that nothing else tells", "نسبة التصويت 18.3 بالمئة حتى الرابعة", "turnout 18.3 until"},
		{"the figure first", "18.3% نسبة المشاركة حتى الساعة الثانية ظهرا", "turnout 18.3 until"},
		{"at an hour", "سجلت نسبة الإقبال 18.3% عند الساعة الحادية عشرة صباحا.", "turnout 18.3 until"},
		{"what began earlier stands between", "قالت اللجنة إن نسبة التصويت في الاقتراع الذي انطلق في السابعة صباح اليوم الأحد بلغت 18.3 بالمئة حتى الساعة الواحدة ظهرا.", "turnout 18.3 until"},
		{"when the polls closed", "كانت نسبة المشاركة 41% لدى إغلاق المكاتب عند السابعة مساء.", "turnout 41"},
		{"the last one", "بلغت نسبة المشاركة النهائية 41% في الثامنة مساء.", "turnout 41 updated"},
		{"… said behind it", "بلغت 41% نسبة المشاركة النهائية في الثامنة مساء.", "turnout 41 updated"},
		{"no hour", "بلغت نسبة المشاركة 41%.", "turnout 41"},
		{"part of the votes, behind", "نالت المرشحة 48.5% من الأصوات بعد فرز 70% من الصناديق.", "win 48.5 counted/70 | count 70 until"},
		{"part of the votes, before", "مع فرز نحو 40 بالمئة من البطاقات نال رامي 52.5 بالمئة مقابل 47.5 بالمئة لخصمه.", "count 40 until | win 52.5 counted/40 | win 47.5 counted/40"},
		{"a title", "الاستفتاء: 61 في المئة للموافقة بعد فرز 30 في المئة من المحاضر", "get 61 counted/30 | count 30 until"},
		{"the share of all votes", "نالت المرشحة 48.5% من الأصوات في فرز شهده المراقبون.", "win 48.5"},
	} {
		var got []string
		for _, f := range read(c.text) {
			if q := f.Number; q.Unit == "percent" {
				of := q.Basis
				if q.AsOf == "updated" {
					of = q.AsOf
				}
				if q.SoFar {
					of = "until"
				}
				got = append(got, strings.TrimSpace(fmt.Sprint(f.Claim.ID, " ", q.Value, " ", of)))
			}
			assert.False(t, f.Number.Ordinal, "%s: the hour is no figure", c.reason)
		}
		assert.Equal(t, c.want, strings.Join(got, " | "), "%s: %s", c.reason, c.text)
	}
}

// TestDateRightBehind holds that a date of nothing else, right behind a figure, is its.
func TestDateRightBehind(t *testing.T) {
	fs := read("بلغت نسبة المشاركة 40.5 في المائة، مقابل 38.2 في المائة عام 2014.")
	var dated []string
	for _, f := range fs {
		if !f.Number.IsZero() {
			dated = append(dated, fmt.Sprint(f.Number.Value, " ", f.Date.When != nil))
		}
	}
	assert.Equal(t, []string{"40.5 false", "38.2 true"}, dated)
}
