package name

import (
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// BenchmarkRead reads 60 kB of news: MB/s on one core.
func BenchmarkRead(b *testing.B) {
	s := strings.Repeat("التقى وزير الدفاع التركي خلوصي أكار، يوم الثلاثاء، قائد القوات الجوية في مدينة إزمير. "+
		"وقالت وكالة رويترز إن المباحثات تناولت أمن الحدود مع سوريا والعراق، وإن مسؤولين من البلدين شاركوا فيها.\n", 200)
	words := text.Words(s, facts.Span{End: len(s)})
	Read(s, words)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Read(s, words)
	}
}
