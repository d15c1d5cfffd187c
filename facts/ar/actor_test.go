package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhoActs(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, actor string }{
		{"behind the verb", "أوقفت الشرطة سبعة أشخاص.", "arrest", "org:police"},
		{"before the verb", "فرنسا تسحب سفيرها من باماكو.", "withdraw", "country:FR"},
		{"a day between", "زار أمس الرئيس التونسي قيس سعيد الجزائر.", "visit", "person:kais-saied"},
		{"fighters act in the name of whom they are of", "هاجم مقاتلو حركة الشباب ثكنة في كيسمايو.", "attack", "org:shabaab"},
		{"the army of a phrase in front", "في كيدال قتل الجيش المالي ستة مسلحين.", "kill", "org:army"},
		{"by", "اعتقال ثلاثة تجار من قبل الشرطة.", "arrest", "org:police"},
		{"not whom the deed is against", "هجوم على ثكنة الشرطة والجيش في كيسمايو.", "attack", ""},
		{"not whose a thing is", "انفجار عند مدخل نادي الشرطة.", "explode", ""},
		{"nor what is worn", "كان الرجل يرتدي زي الشرطة.", "lemma:ارتدي", ""},
		{"not whom the verb is done to: the one who does it stands before", "المعلمون يطالبون الحكومة بزيادة الأجور.", "demand", ""},
		{"a plural has its subject before it", "هاجموا مساء الأحد قيادة الشرطة.", "attack", ""},
		{"linked to", "جماعات مرتبطة بتنظيم القاعدة أو تنظيم داعش.", "belong", ""},
		{"a town named after a man", "تصادم قرب بلدية طارق بن زياد.", "collide", ""},
		{"who had called", "وكان زعيم حزب الوحدة، سمير ديرول، دعا السبت الحكومة التركية إلى الحوار.", "demand", "person:سمير-ديرول"},
		{"who carries it out", "قام الجيش بإقصاء الرئيس قبل عامين.", "eliminate", "org:army"},
		{"not who is named far behind a noun", "وقعت مواجهات بين المهاجمين والشرطة.", "clash", ""},
		{"nor who tells of the wounded", "سقط 100 جريح بحسب حاكم منطقة سيكاسو عبدالله كيتا.", "wound", ""},
		{"what rose", "ارتفعت أسعار القمح 4 في المئة.", "rise", "thing:سعر-قمح"},
		{"the price is that of it", "انخفض سعر النفط إلى 71 دولارا.", "price", "thing:سعر-نفط"},
		{"who raised it is somebody", "رفعت الحكومة سعر الوقود.", "rise", "org:government"},
		{"who tells a toll has killed nobody", "بلغ عدد القتلى تسعة، وفق ما أعلنته وزارة الصحة الليبية الأحد.", "kill", ""},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.actor, found[0].Actor.ID, "%s: %s", c.reason, c.text)
		}
	}
}

func TestRoseFromTo(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"a verb far before, across commas and another clause",
			"منجم الفحم\nارتفع عدد ضحايا الانهيار الذي وقع أمس، السبت، في منجم بالمنطقة الجبلية من 11 إلى 19 قتيلا.", []string{"11..11 superseded", "19..19 updated"}},
		{"a count that fell", "انخفض عدد العاطلين من 900 ألف إلى 750 ألفا.", []string{"900000..900000 superseded", "750000..750000 updated"}},
		{"of a sentence", "رفعت المحكمة عقوبة الوزير الأسبق سامي حداد في قضية الرشوة من 5 إلى 9 سنوات.", []string{"5..5 superseded", "9..9 updated"}},
		{"of a length of time that fell", "خفض البنك المهلة من 12 إلى 8 أشهر.", []string{"12..12 superseded", "8..8 updated"}},
		{"a range, whatever rises before", "رفعت المحكمة العقوبات لتتراوح من 5 إلى 9 سنوات.", []string{"5..9 "}},
		{"a range", "يتراوح عدد المصابين من 21 إلى 34 مصابا.", []string{"21..34 "}},
		{"a range, and a noun of rising that is not its verb", "تتوقع الأرصاد ارتفاعا في الحرارة على كل السواحل الشمالية مع رياح سرعتها من 30 إلى 50 كيلومترا.", []string{"30..50 "}},
		{"by how much", "ارتفعت الأسهم 3 في المئة.", []string{"3..3 "}},
	} {
		var got []string
		for _, f := range read(c.text) {
			if q := f.Number; !q.IsZero() {
				got = append(got, q.Low.String()+".."+q.High.String()+" "+q.AsOf)
			}
		}
		assert.Equal(t, c.want, got, c.reason)
	}
}
