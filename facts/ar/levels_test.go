package ar_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestLevels holds what rates, sums and prices are told of, and in which month or
// quarter they were so.
func TestLevels(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"basis points are no meetings", "رفع المصرف المركزي الفائدة 75 نقطة أساس في اجتماعه.", []string{"rise 75 basis-point"}},
		{"a yield is no return", "باع البنك سندات بعائد 6.5%.", []string{"yield 6.5 percent"}},
		{"two rates, of two sorts", "أصبح سعر عائد الإيداع 12.25% وسعر عائد الإقراض 13.25%.", []string{"interest 12.25 percent deposit", "interest 13.25 percent lending"}},
		{"by how much, and to what", "خفضت اللجنة سعر الخصم بواقع 50 نقطة أساس ليصل إلى 8.5%.", []string{"fall 50 basis-point", "interest 8.5 percent discount"}},
		{"what is held", "أبقى المصرف سعر الفائدة دون تغيير عند 3.5%.", []string{"interest 3.5 percent"}},
		{"by how much a profit rose, and to what, in one quarter", "زاد صافي أرباح المصنع 4.5% إلى 31.2 مليون يورو في الربع الأول.", []string{"rise 4.5 percent @2024-01-01", "earn 31200000 EUR @2024-01-01"}},
		{"each month its figure", "بلغ التضخم 14.1% في فبراير مقابل 12.9% في يناير.", []string{"inflation 14.1 percent @2024-02-01", "inflation 12.9 percent @2024-01-01"}},
		{"… behind from", "تباطأ التضخم إلى 14.1% في فبراير من 15.2% في يناير.", []string{"inflation 14.1 percent @2024-02-01", "inflation 15.2 percent @2024-01-01"}},
		{"… of two years, during them", "حقق المصنع صافي ربح 3.3 مليون يورو خلال 2023 مقابل 2.4 مليون يورو خلال 2022.", []string{"earn 3300000 EUR @2023-01-01", "earn 2400000 EUR @2022-01-01"}},
		{"the same quarter of another year", "ربح المصنع 3.3 مليون يورو في الربع الثاني من 2023 مقارنة مع 2.4 مليون يورو للفترة نفسها من 2022.", []string{"earn 3300000 EUR @2023-04-01", "earn 2400000 EUR @2022-04-01"}},
		{"the verb says that it has not come", "قال المحافظ إن التضخم سيتراجع إلى 7.5% العام المقبل.", []string{"inflation 7.5 percent planned @2025-01-01"}},
		{"what is promised, over another noun", "وتعهد الوزير في كلمته أمام المجلس بخفض البطالة إلى 11%.", []string{"unemployment 11 percent planned"}},
		{"revenue is no profit", "بلغت إيرادات المصنع 9 ملايين يورو وأرباحه 3 ملايين يورو.", []string{"revenue 9000000 EUR", "earn 3000000 EUR"}},
		{"what a loan is worth is the loan", "وافق المصرف على قرض بقيمة 3 ملايين يورو.", []string{"borrow 3000000 EUR"}},
		{"… and of a contract", "وقع المصنع عقدا قيمته 3 ملايين يورو.", []string{"contract 3000000 EUR"}},
		{"core inflation, that of a month", "بلغ التضخم الأساسي 3.1%.", []string{"inflation 3.1 percent core"}},
		{"a share of the output", "ارتفع الدين العام إلى 81% من الناتج المحلي.", []string{"debt 81 percent"}},
		{"from and to, with a noun each", "زاد رأس المال من 2 مليون يورو إلى 3 ملايين يورو.", []string{"capital 2000000 EUR", "capital 3000000 EUR"}},
		{"a price a barrel, and by how much it fell", "هبطت العقود الآجلة 1.5% إلى 71.2 دولار للبرميل.", []string{"fall 1.5 percent", "price 71.2 USD"}},
		{"a rise of a share is no height", "بلغت أرباح المصنع 3 ملايين يورو بارتفاع 7%.", []string{"earn 3000000 EUR", "rise 7 percent"}},
		{"another clause has its own noun", "ارتفعت الإيرادات 5% وبلغ العجز 3 ملايين يورو.", []string{"rise 5 percent", "deficit 3000000 EUR"}},
	} {
		var got []string
		for _, f := range read(c.text) {
			if q := f.Number; !q.IsZero() {
				line := fmt.Sprintf("%s %s %s", f.Claim.ID, q.Low, q.Unit)
				if q.Sort != "" {
					line += " " + q.Sort
				}
				if f.Modality != facts.Asserted {
					line += " " + f.Modality.String()
				}
				if f.Date.When != nil {
					if d, ok := f.Date.When.Resolve(facts.Day(2024, 5, 20), f.Date.Look); ok {
						line += " @" + fmt.Sprint(d.Low)[:10]
					}
				}
				got = append(got, line)
			}
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}
