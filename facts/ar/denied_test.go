package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestDenials reads what is denied, by whom it is that denies and behind what.
func TestDenials(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		polarity            facts.Polarity
		rebuts, any         bool
	}{
		{"un- turns the next word alone", "والزيارات غير الرسمية مؤجلة حتى الأحد.", "postpone", facts.Affirmed, false, false},
		{"that it is, behind what was said to whom", "ونفى وزير النقل في تصريحات إذاعية أن يكون القطار قد تعرض لأي عطل.", "malfunction", facts.Denied, true, true},
		{"… and behind names in quotation marks", "ونفى مصدر في \"كتائب النور\" لـ\"النهار\" أن تكون الكتائب شاركت في القتال.", "participate", facts.Denied, true, false},
		{"a verb between says something else", "ونفى الوزير الخبر وقال إن اللجنة تدرس أن يكون المصنع قد شارك في المعرض.", "participate", facts.Affirmed, false, false},
		{"an intent of hers", "نفت الوزارة اعتزامها رفع أسعار الوقود.", "rise", facts.Denied, true, false},
		{"no intent", "لا نية لدينا للاندماج مع مصرف آخر.", "merge", facts.Denied, true, false},
		{"an intent that is told", "أعلنت الشركة عزمها الاندماج مع مصرف آخر.", "merge", facts.Affirmed, false, false},
		{"nothing to do with a deed", "أكدت حركة حماس أنه لا علاقة لها بالهجوم.", "claim-responsibility", facts.Denied, true, false},
		{"… which was done", "قالت الجماعة إنها غير معنية بالهجوم.", "attack", facts.Affirmed, false, false},
		{"… far from the verb", "نفت حركة حماس في بيان نشرته على موقعها الرسمي مساء أمس أي صلة لها بالقصف.", "claim-responsibility", facts.Denied, true, false},
		{"any of a kind", "ونفى الناطق استهداف أي مدرسة.", "attack", facts.Denied, true, true},
		{"any that was brought about", "وأكد أن الاصطدام لم يسفر عن أي تسرب في الميناء.", "leak", facts.Denied, false, true},
		{"… by what is named between", "ولم يتسبب انقطاع التيار في أي إضراب.", "protest", facts.Denied, false, true},
		{"… by what is named before", "وقال إن الحريق لم ينتج عنه أي انفجار.", "explode", facts.Denied, false, true},
		{"a verb that brings nothing about", "ولم يعلق الوزير على أي إضراب.", "protest", facts.Affirmed, false, false},
		{"none that it was done to", "وقال الوزير إن الشركة لم تدفع أي فدية.", "pay", facts.Denied, false, true},
		{"what did not affect was there", "وأكد أن الميناء لم يتأثر بالحريق.", "burn", facts.Affirmed, false, false},
		{"… and did not affect", "وأكد أن الميناء لم يتأثر بالحريق.", "affect", facts.Denied, false, false},
		{"a part in a deed", "نفى الكرملين أي دور لروسيا في اختراق الشبكة.", "claim-responsibility", facts.Denied, true, false},
		{"… which was done", "نفى الكرملين أي دور لروسيا في اختراق الشبكة.", "hack", facts.Affirmed, false, false},
		{"what is hit and no man", "وقال إن الصاروخ لم يصب مستودع الوقود.", "strike", facts.Denied, false, false},
		{"one of a kind", "ونفى الناطق استهداف المدرسة.", "attack", facts.Denied, true, false},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			f := found[len(found)-1]
			assert.Equal(t, []any{c.polarity, c.rebuts, c.any}, []any{f.Polarity, f.Rebuts, f.Any}, "%s: %s", c.reason, c.text)
		}
	}
}

// TestHeldToBe reads what is meant to be done and what nobody confirms.
func TestHeldToBe(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		modality            facts.Modality
	}{
		{"aimed at, not done", "وجاء ذلك خلال عملية عسكرية استهدفت القبض على زعيم العصابة.", "arrest", facts.Planned},
		{"done", "ونفذ الجيش عملية أسفرت عن القبض على زعيم العصابة.", "arrest", facts.Asserted},
		{"done, behind what must be", "وقال إنه يجب محاسبة المقصرين، وأوقفت الشرطة مدير المصنع.", "arrest", facts.Asserted},
		{"not confirmed", "وذكرت القناة أن ضابطا قتل قرب الجسر، إلا أن ذلك لم يتأكد رسميا.", "kill", facts.Possible},
		{"what stands before what is told so is sure", "وقتل جندي قرب الجسر، وذكرت القناة أن ضابطا أصيب، لكن لم يصدر تأكيد رسمي.", "kill", facts.Asserted},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.modality, found[len(found)-1].Modality, "%s: %s", c.reason, c.text)
		}
	}
}

// TestDenies reads what a denied deed was done to.
func TestDenies(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		want                []string
	}{
		{"behind a noun", "ونفى الناطق استهداف مدرسة في المدينة.", "attack", []string{"مدرسه"}},
		{"behind any, whoever stands between", "ولم يعثر الغواصون اليوم الأحد على أي صندوق قرب السفينة.", "find", []string{"صندوق"}},
		{"before the verb", "وأكد الوزير أن أي جندي لم يقتل في المعارك.", "kill", []string{"جندي"}},
		{"his own", "ونفت الوزارة ما تردد عن وفاته في السجن.", "die", nil},
		{"people at large", "ونفى الناطق استهداف مدنيين في السوق.", "attack", nil},
		{"told, not denied", "واستهدف القصف مدرسة في المدينة.", "attack", nil},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.want, found[0].Denies, "%s: %s", c.reason, c.text)
		}
	}
}

// TestStill reads a state that lasts, by whom or what it is that is in it.
func TestStill(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		still        bool
	}{
		{"right behind", "لا يزال المعبر مغلقا.", true},
		{"behind a long name", "لا يزال معبر الوديعة بين اليمن والسعودية مغلقا.", true},
		{"behind another deed", "لا يزال الجيش يقصف قرية في الشمال مغلقا الطريق.", false},
	} {
		if found := of("close", read(c.text)); assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.still, found[0].Still, "%s: %s", c.reason, c.text)
		}
	}
}
