package date_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/text"
)

func when(t *testing.T, s string) facts.When {
	t.Helper()
	found := read(s)
	require.Len(t, found, 1, s)
	return found[0].When
}

func at(s string) facts.Instant { t, _ := facts.ParseInstant(s); return t }

func TestFit(t *testing.T) {
	monday := at("2021-07-26")
	cases := []struct {
		text, why string
		want      facts.Fit
	}{
		{"اليوم الاثنين", "today is a Monday", facts.FitYes},
		{"اليوم (الجمعة)", "today is no Friday", facts.FitNo},
		{"أمس الأحد", "yesterday was a Sunday", facts.FitYes},
		{"مساء أمس الخميس", "a part of the day changes no demand", facts.FitNo},
		{"حتى اليوم الاثنين", "nor does a relation", facts.FitYes},
		{"أول من أمس السبت", "two days back", facts.FitYes},
		{"غدا الأربعاء", "tomorrow is a Tuesday", facts.FitNo},
		{"اليوم 26 يوليو", "a date beside today", facts.FitYes},
		{"اليوم 27 يوليو 2021", "a full date beside today", facts.FitNo},
		{"الاثنين 26 يوليو", "the nearest 26 July is a Monday", facts.FitYes},
		{"الثلاثاء 26 يوليو", "it is no Tuesday", facts.FitNo},
		{"العام الحالي 2021", "the year is said twice", facts.FitYes},
		{"العام الحالي (2019)", "another year", facts.FitNo},
		{"شهر يوليو الجاري", "this month", facts.FitYes},
		{"شهر مايو الجاري", "another month", facts.FitNo},
		{"الليلة الماضية (الأحد)", "last night, Sunday", facts.FitYes},
		{"أغسطس من هذا العام", "a month of this year may be any", facts.FitUnknown},
		{"الاثنين", "every day has a Monday behind it", facts.FitUnknown},
		{"أمس", "and a yesterday", facts.FitUnknown},
		{"26 يوليو 2021", "a full date stands alone", facts.FitUnknown},
		{"الاثنين 27 يوليو 2021", "a slip of the pen in a full date says nothing of today", facts.FitUnknown},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, when(t, c.text).Fit(monday), "%s: %s", c.text, c.why)
	}
}

func TestWithoutAnAnchorOnlyFullDatesResolve(t *testing.T) {
	for s, want := range map[string]bool{
		"26 يوليو 2021": true, "عام 2014": true, "16 ذو الحجة 1442": true, "اليوم 26 يوليو 2021": true, "من 2 إلى 5 مايو 2020": true,
		"أمس": false, "26 يوليو": false, "نهاية العام": false, "الساعة 12:30": false, "عيد الفطر": false, "كل جمعة": false,
	} {
		_, ok := when(t, s).Resolve(facts.Instant{}, 0)
		assert.Equal(t, want, ok, s)
		if want && s != "اليوم 26 يوليو 2021" {
			assert.False(t, when(t, s).Relative(), "%s stands alone", s)
		}
	}
}

func TestLook(t *testing.T) {
	tuesday := at("2021-07-20")
	cases := []struct {
		text, want, why string
	}{
		{"وصل الوزير الأحد إلى العاصمة", "2021-07-18", "news looks back"},
		{"سيصل الوزير الأحد إلى العاصمة", "2021-07-25", "a future verb"},
		{"ومن المتوقع وصول الوزير الأحد", "2021-07-25", "an expectation"},
		{"لن تفتح المدارس الأحد", "2021-07-25", "a denied future"},
		{"زيارة الوزير الأحد، حيث سيلتقي نظيره", "2021-07-25", "a future clause behind it"},
		{"قال إنه سيستقيل. وصل الوزير الأحد", "2021-07-18", "the future ends with its sentence"},
		{"توقفت سيارة الوزير الأحد", "2021-07-18", "a noun in س is no verb"},
		{"القرار يصدر الأحد", "2021-07-25", "a present verb right before the day"},
		{"القرار لم يصدر الأحد", "2021-07-18", "a denied past"},
	}
	for _, c := range cases {
		words := text.Words(c.text, facts.Span{End: len(c.text)})
		found := date.Read(c.text, words)
		require.Len(t, found, 1, c.text)
		d, ok := found[0].When.Resolve(tuesday, date.Look(words, found[0].First, found[0].Last))
		require.True(t, ok, c.text)
		assert.Equal(t, c.want, d.From(), "%s: %s", c.text, c.why)
	}
}

func TestContext(t *testing.T) {
	clock, ok := when(t, "الساعة 12:30").(date.At)
	require.True(t, ok)
	d, ok := clock.On(date.Calendar{Year: 2020, Month: 2, Day: 29}).Resolve(facts.Instant{}, 0)
	require.True(t, ok)
	assert.Equal(t, "2020-02-29T12:30", d.From(), "a clock time takes the day of its context")

	next, ok := read("وصل في اليوم التالي")[0].When.(date.Anaphor)
	require.True(t, ok)
	day := next.From(at("2020-02-28"))
	assert.Equal(t, "2020-02-29", day.From(), "the next day counts from the day told before")
}

// TestContextOfTheText: what counts from a day told before is resolved from it.
func TestContextOfTheText(t *testing.T) {
	monday := at("2021-07-26T09:00")
	for _, c := range []struct{ text, want, why string }{
		{"سقط الصاروخ يوم 3 مارس 2020. وفي اليوم التالي فر السكان", "2020-03-04", "the next day, of the day told before"},
		{"سقط الصاروخ الثلاثاء وأعيد فتح الطريق في اليوم نفسه", "2021-07-20", "the same day"},
		{"أصيب الرجل في 10 مايو 2020 وتوفي بعد يومين", "2020-05-12", "days later"},
		{"وقع الحريق في 10 مايو 2020 وعاد العمال بعد أسبوعين", "2020-05-18..2020-05-24", "weeks later: the week"},
		{"وقع الحريق في 10 مايو 2020 وأعيد البناء في العام التالي", "2021-01-01..2021-12-31", "the next year"},
		{"وقع الحريق في 10 مايو 2020 عند الساعة 14:30", "2020-05-10T14:30", "a clock time takes the day of its date"},
		{"وقع الحريق في 10 مايو 2020 في المصنع وتمت السيطرة عليه عند السادسة والنصف مساء", "2020-05-10T18:30", "and that of its sentence"},
		{"وقع الحريق في 10 مايو 2020. ووصل المدير عند الساعة 14:30", "2020-05-10T14:30", "or of the sentence before"},
		{"وقع الحريق في 10 مايو 2020. وسيصل المدير عند الساعة 14:30", "2021-07-26T14:30", "but what is to come takes the report's day"},
		{"سقط الصاروخ يوم 3 مارس 2020 وفر السكان عند السادسة من صباح اليوم التالي", "2020-03-04T06:00", "an hour of the next day"},
		{"سقط الصاروخ يوم 3 مارس 2020 وفر السكان صباح اليوم التالي", "2020-03-04T04:00..2020-03-04T11:00", "its morning"},
		{"سنعود غدا وسيلحق بنا الباقون في اليوم التالي", "2021-07-28", "the day after tomorrow, told ahead"},
	} {
		found := read(c.text)
		require.NotEmpty(t, found, c.text)
		d, ok := found[len(found)-1].When.Resolve(monday, 0)
		require.True(t, ok, "%s: %s", c.why, c.text)
		got := d.From()
		if d.To() != got {
			got += ".." + d.To()
		}
		assert.Equal(t, c.want, got, "%s: %s", c.why, c.text)
	}
}

// TestEaster: days from the tables of the Gregorian calendar.
func TestEaster(t *testing.T) {
	for year, want := range map[string]string{"2000": "2000-04-23", "2013": "2013-03-31", "2019": "2019-04-21", "2024": "2024-03-31"} {
		d, ok := when(t, "عيد الفصح "+year).Resolve(facts.Instant{}, 0)
		require.True(t, ok)
		assert.Equal(t, want, d.From())
		assert.Equal(t, time.Sunday, d.Low.Weekday())
	}
}

// TestComparable: == means the same words.
func TestComparable(t *testing.T) {
	for _, p := range phrases(t) {
		a, b := read(p.text), read(p.text)
		for i := range a {
			assert.True(t, a[i].When == b[i].When, "line %d: %s", p.line, p.text)
		}
	}
}
