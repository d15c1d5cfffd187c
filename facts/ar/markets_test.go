package ar_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestMarkets holds whose price, rate or move a figure tells, where, and which figure of it.
func TestMarkets(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"each of two prices has its market", "بلغ سعر الدولار في المصارف 41 جنيها، فيما وصل في السوق السوداء إلى 49.5 جنيه.", []string{"41 fx:USD bank ", "49.5 fx:USD parallel "}},
		{"a market behind its figure", "الدولار بـ49.5 جنيه في السوق الموازية.", []string{"49.5 fx:USD parallel "}},
		{"what costs dollars is no dollar, two kinds of oil", "زاد خام برنت 1.3 في المئة إلى 61.2 دولارا للبرميل، وهبط الخام الأمريكي 0.7 في المئة.", []string{"1.3 oil/brent  ", "61.2 oil/brent  ", "0.7 oil/wti  "}},
		{"a share by its name, and one without", "ارتفع سهم شركة الواحة 2.5 في المئة وتراجع سهم الشركة 1.5 في المئة.", []string{"2.5 share/واحه  ", "1.5 share  "}},
		{"over a relative clause", "هبطت الصادرات، التي يعتمد عليها النمو، بنسبة 5.5 في المئة.", []string{"5.5 stat/exports  "}},
		{"a share of the output is not of it", "بلغ الدين 90.5% من الناتج المحلي.", []string{"90.5 stat/debt  "}},
		{"of days together", "خسر الدرهم 2.5 في المئة خلال ثلاثة أيام.", []string{"2.5 fx:dirham  sum/3 day"}},
		{"… and of none: the lowest in years", "تراجع الذهب 2.5 في المئة إلى أدنى مستوى في ثلاثة أعوام.", []string{"2.5 gold  "}},
		{"within what it may move", "يسمح النظام بتحرك العملة بنسبة 1.5 في المئة صعودا أو هبوطا.", []string{"1.5 fx:  band"}},
		{"the lowest of the day", "سجل برنت أدنى سعر في الجلسة عند 60.4 دولارا للبرميل.", []string{"60.4 oil/brent  low"}},
		{"the number in the name of what is sold is no price", "حدد سعر لتر بنزين 95 عند 2.1 ريال.", []string{"2.1 petrol/95  "}},
	} {
		var got []string
		for _, f := range read(c.text) {
			if q := f.Number; !q.IsZero() && (q.Unit != "day" && q.Unit != "year" && q.Unit != "liter") {
				got = append(got, fmt.Sprintf("%s %s %s %s", q.Value, q.Market.Of, q.Market.At, q.Market.Which))
			}
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}
