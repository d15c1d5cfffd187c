package source_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts/source"
)

const (
	bridge = `<p>أعلنت بلدية وادي الزهور مساء الاثنين انهيار جسر المشاة الواقع فوق المجرى الشمالي، ما أدى إلى إصابة أربعة عمال بجروح متفاوتة.</p>
<p>وذكر المهندس المشرف أن الجسر أنشئ قبل اثني عشر عاماً، وأن كلفة ترميمه قُدّرت بنحو ثلاثة ملايين دينار، وأن العمل سيبدأ خلال أسبوعين.</p>`
	stranger = `<p>يا جماعة، هذا الجسر انهار مرتين من قبل، ومات فيه ثلاثون شخصاً، ولم يحاسب أحد، وقد رأيت ذلك بعيني، فلا تصدقوا ما يقال في الجرائد، وشكراً لكم.</p>`
)

func TestPrune(t *testing.T) {
	for _, c := range []struct{ name, beside, reason string }{
		{"comments of a blog", `<div class="comments-area"><ol class="comment-list"><li><article class="comment-body">%</article></li></ol></div>`, "an article element may hold a comment"},
		{"comments of a service", `<div id="disqus_thread">%</div>`, "the service's name stands for comments"},
		{"camel case", `<div class="relatedArticles">%</div>`, "a class may be written in one word"},
		{"underscores", `<div class="comments__list">%</div>`, "or in several"},
		{"related, longer than the article", `<div class="jp-relatedposts">%%%%%</div>`, "another story is none of this one, however long"},
		{"an aside", `<aside>%</aside>`, "the element says so itself"},
		{"an ad", `<div class="ad-slot">%</div>`, "ad is a part of the class"},
		{"what others read", `<div class="most-read">%</div>`, "two parts make the name"},
		{"the foot", `<footer>%</footer>`, "a year beside © is no date of the report"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := textOfPage(t, `<div class="post"><h1>انهيار جسر</h1><div class="text">`+bridge+`</div>`+fill(c.beside)+`</div>`)
			assert.NotContains(t, got, "يا جماعة", c.reason)
			assert.Contains(t, got, "إصابة أربعة عمال")
			assert.Contains(t, got, "ثلاثة ملايين دينار")
		})
	}
}

func TestPruneKeeps(t *testing.T) {
	for _, c := range []struct{ name, in, reason string }{
		{"most of the page", `<div class="widget">` + bridge + `</div>`, "what holds most of the text is the article, whatever it is called"},
		{"a headline", `<div class="related-layout"><h1>انهيار جسر</h1>` + bridge + `</div>`, "where the headline stands the article stands"},
		{"the body by name", `<div class="ad-free"><div itemprop="articleBody">` + bridge + `</div></div>`, "the page says that this is the body"},
		{"a negation", `<div class="no-comments has-ads">` + bridge + `</div>`, "a class says also what there is none of"},
		{"a tag", `<div class="post tag-related category-ads">` + bridge + `</div>`, "a blog files stories under words of any kind"},
		{"letters alike", `<div class="header-read shadow">` + bridge + `</div>`, "ad in read and in shadow is no ad"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := textOfPage(t, c.in)
			assert.Contains(t, got, "إصابة أربعة عمال", c.reason)
			assert.Contains(t, got, "ثلاثة ملايين دينار", c.reason)
		})
	}
}

func TestListIsNoArticle(t *testing.T) {
	write(t, map[string]string{"a.html": `<html><body><ul><li><a href="1">مصرع تسعة في حريق مصنع</a></li><li><a href="2">فوز الفريق بثلاثة أهداف</a></li></ul></body></html>`})
	_, err := source.Read([]string{"a.html"}, nil)
	assert.EqualError(t, err, "a.html: no article is found in this page; save its text as .txt", "the front page of a paper is a list of links")
}

// fill puts a stranger's text in for each %.
func fill(s string) string { return strings.ReplaceAll(s, "%", stranger) }

func textOfPage(t *testing.T, body string) string {
	t.Helper()
	write(t, map[string]string{"a.html": `<html lang="ar"><head><meta charset="utf-8"></head><body>` + body + `</body></html>`})
	docs, err := source.Read([]string{"a.html"}, nil)
	require.NoError(t, err)
	return docs[0].Text
}
