package date_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/text"
)

// news is a text of the kind that is read: few of its words begin a date.
const news = `أعلنت وزارة النقل في بيان لها مساء أمس الأحد أن ثلاثة من قطارات الضواحي توقفت عن العمل بعد عطل أصاب محطة التحويل الرئيسية،
وأوضح المتحدث باسم الوزارة أن فرق الصيانة وصلت إلى الموقع عند الساعة الثامنة من صباح اليوم، وأنها تحتاج إلى مزيد من الوقت حتى تعود الحركة إلى طبيعتها.
وكانت المحطة نفسها قد شهدت حادثا مماثلا في نيسان/أبريل الماضي، حين اضطر المئات من الركاب إلى السير على الأقدام مسافة طويلة قبل أن تصل الحافلات البديلة.
وقال أحد السكان إن الأعطال تتكرر كل شهر تقريبا، فيما طالب نواب في البرلمان بفتح تحقيق ومحاسبة الشركة المشغلة التي وقعت عقدها مع الحكومة عام 2014.
`

func BenchmarkRead(b *testing.B) {
	s := strings.Repeat(news, 50)
	words := text.Words(s, facts.Span{End: len(s)})
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		date.Read(s, words)
	}
}

// TestWordsThatBeginNoDateAllocateNothing: a text without a date costs the one
// table of its words, however long it is.
func TestWordsThatBeginNoDateAllocateNothing(t *testing.T) {
	s := strings.Repeat("وقال السكان إن الأعطال تتكرر فيما طالب نواب البرلمان بمحاسبة الشركة المشغلة، ", 100)
	words := text.Words(s, facts.Span{End: len(s)})
	n := testing.AllocsPerRun(10, func() { date.Read(s, words) })
	assert.LessOrEqual(t, n, 2.0, "the parser and its table of words")
}

// FuzzRead: nothing panics, every span lies in the text, in order, and Find is Read.
func FuzzRead(f *testing.F) {
	for _, p := range phrases(f) {
		f.Add(p.text)
	}
	f.Add("\xff\xfe 12/\xd9")
	f.Add("من 2014 إلى (")
	now, _ := facts.ParseInstant("2021-07-26")
	f.Fuzz(func(t *testing.T, s string) {
		words := text.Words(s, facts.Span{End: len(s)})
		last, all := 0, date.Read(s, words)
		assert.Equal(t, all, date.Find(s))
		for _, m := range all {
			if m.Span.Start < last || m.Span.End > len(s) || m.Span.Len() <= 0 {
				t.Fatalf("span %v of a text of %d bytes", m.Span, len(s))
			}
			last = m.Span.End
			m.When.Resolve(now, date.Look(words, m.First, m.Last))
			m.When.Resolve(facts.Instant{}, 0)
			m.When.Fit(now)
		}
	})
}
