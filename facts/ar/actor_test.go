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
		{"who tells a toll has killed nobody", "بلغ عدد القتلى تسعة، وفق ما أعلنته وزارة الصحة الليبية الأحد.", "kill", ""},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.actor, found[0].Actor.ID, "%s: %s", c.reason, c.text)
		}
	}
}
