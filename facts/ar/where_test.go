package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// inRoles is the places in a role of a report: role, what has it, id.
func inRoles(fs []facts.Fact) (out []string) {
	for _, f := range fs {
		for _, w := range f.Wheres {
			out = append(out, w.Role+" "+w.Of+" "+w.ID)
		}
	}
	return out
}

// A way, a flag, a side and a floor are read where one thing has them, in the registers
// of all regions, and nothing where several have, or none is named.
func TestPlacesInARole(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"a beach that no list has", "انطلق الزورق فجر أمس من شاطئ سيدي مسروق وعلى متنه 22 شخصا.", []string{"from boat coast:سيدي-مسروق"}},
		{"a port", "وقال خفر السواحل إن الباخرة أبحرت من ميناء ينبع.", []string{"from ship site:ميناء-ينبع"}},
		{"the way to and fro", "أقلعت الطائرة من مطار سبها متجهة إلى مطار معيتيقة حين تحطمت.", []string{"from aircraft site:مطار-سبها", "to aircraft site:مطار-معيتيقه"}},
		{"from a town to a town, of a carrier", "تحطمت مروحية كانت تقل ستة مهندسين من الدمام إلى البحرين.", []string{"from aircraft place:geonames:110336", "to aircraft country:BH"}},
		{"left a place without from", "غرقت العبارة بعد ساعة من مغادرتها ميناء بورتسودان.", []string{"from ship site:ميناء-بورتسودان"}},
		{"goods that were weighed", "ضبطت الجمارك 300 كيلوغرام من الحشيش قادمة من ميناء اللاذقية.", []string{"from goods site:ميناء-اللاذقيه"}},
		{"on its way to", "كانت الحافلة في طريقها إلى عدن عندما انقلبت.", []string{"to bus place:geonames:415189"}},
		{"a journey", "خرج القطار عن القضبان في رحلة من طنجة إلى فاس.", []string{"from train place:geonames:2530335", "to train place:geonames:2548885"}},
		{"bound from and to", "انقلب باص كان متجها من إربد إلى العقبة.", []string{"from bus place:geonames:248946", "to bus place:geonames:250774"}},
		{"a lorry and a bus", "صدمت شاحنة قادمة من بورتسودان حافلة متجهة نحو سنار.", []string{"from truck place:geonames:377039", "to bus place:SD-SI"}},
		{"a capital before its name", "انقلب باص كان قادما من العاصمة التجارية حلب ومتجها إلى العاصمة دمشق.", []string{"from bus place:geonames:170063", "to bus place:geonames:170654"}},
		{"carriages of one train", "خرجت 7 عربات من قطار الشرق عن القضبان أثناء رحلة القطار من طنجة إلى فاس.", []string{"from train place:geonames:2530335", "to train place:geonames:2548885"}},
		{"a town that no list has, between from and to", "انقلب باص كان متجها من نايم إلى تعز.", []string{"from bus place:نايم", "to bus place:geonames:70225"}},
		{"… at the end of the way", "هبط ركاب الطائرة المتجهة من جدة إلى هائل.", []string{"from aircraft place:geonames:105343", "to aircraft place:هائل"}},
		{"a port of no list, and its country", "غادرت الناقلة ميناء رأس شامخ العماني متجهة إلى كراتشي.", []string{"from ship site:ميناء-راس-شامخ", "to ship place:geonames:1174872"}},
		{"on its way, where nothing else is told", "وكانت العبارة في طريقها من بورتسودان إلى جدة.", []string{"from ship place:geonames:377039", "to ship place:geonames:105343"}},
		{"from what is no place", "كانت الشاحنة قادمة من جهة مجهولة.", nil},
		{"another boat", "انطلق زورق آخر من شاطئ سيدي سالم.", nil},
		{"several boats", "انطلقت ثلاثة زوارق من ميناء ينبع.", nil},
		{"one of the two", "كان أحد القطارين قادما من أسيوط، وتصادم القطاران ليلا.", nil},
		{"from two places", "وصلت الشحنة من ميناء بيروت وطرابلس.", nil},
		{"somebody, and nothing that goes", "قدم الوزير من عمان إلى بغداد.", nil},
		{"a flag by its country", "احتجزت البحرية سفينة ترفع علم مالطا.", []string{"flag ship country:MT"}},
		{"a flag by the adjective of a nation", "احتجزت البحرية ناقلة نفط ترفع العلم اليوناني.", []string{"flag ship country:GR"}},
		{"registered", "السفينة المسجلة في بليز تعرضت لهجوم.", []string{"flag ship country:BZ"}},
		{"who waves a flag is no ship", "قتلت فتاة كانت ترفع علم السودان.", nil},
		{"a side of a town", "انفجر لغم جنوب غربي مدينة الحسكة.", []string{"side place:geonames:173811 225"}},
		{"a town of no list that reads like a word", "وقع زلزال على بعد 40 كلم شمال غرب مدينة ململ.", []string{"side place:ململ 315"}},
		{"with its article", "انفجر لغم إلى الغرب من بعقوبة.", []string{"side place:geonames:97990 270"}},
		{"of the country", "وقع انفجار بشمال البلاد.", []string{"side land 0"}},
		{"the name of a province", "وقع انفجار في شمال سيناء.", nil},
		{"a way", "وقع انفجار بعد انتقال القافلة من جنوب الموصل.", nil},
		{"who is of a country", "وقالت الشرطة إن المهاجم، وهو ليبي، قتل ثلاثة.", []string{"nation attacker country:LY"}},
		{"right behind him", "وأصيب سائق الحافلة المصري بجروح.", []string{"nation driver country:EG"}},
		{"that he is", "وقال المدعي إن الشرطة أوقفت القاتل وإنه سوري الجنسية.", []string{"nation attacker country:SY"}},
		{"holds the nationality", "وتوفي الضحية، ويحمل الجنسية السنغالية، في المستشفى.", []string{"nation victim country:SN"}},
		{"of a country, in so many words", "وتوفي الضحية الأول، وهو من غينيا، في الطريق.", []string{"nation victim country:GN"}},
		{"came from a country", "وصل المهاجم من ليبيا قبل يومين.", nil},
		{"of whose fathers", "وقتل المهاجم، وهو فرنسي من أصل جزائري، قرب الجسر.", nil},
		{"what he did it to", "وقتل المهاجم جنديا مصريا.", nil},
		{"a fire and its floor", "اندلع الحريق في الدور الرابع من العمارة.", []string{"floor fire 4"}},
		{"the ground floor", "شب حريق بمخزن في الطابق الأرضي.", []string{"floor fire 0"}},
		{"the cellar", "نشب الحريق في القبو.", []string{"floor fire -1"}},
		{"a fall", "سقط الطفل من الطابق السادس.", []string{"floor fall 6"}},
		{"where it spread", "اندلع الحريق في المطبخ وامتد إلى الطابق الثاني.", nil},
		{"a floor of something else", "يقع المكتب في الطابق الثاني.", nil},
	} {
		assert.Equal(t, c.want, inRoles(read(c.text)), c.reason)
	}
}
