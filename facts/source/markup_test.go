package source_test

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"crosscheck/facts"
	"crosscheck/facts/source"
)

// page is a page as a newspaper's site has it, with furniture around the article.
const page = `<!DOCTYPE html><html lang="ar" dir="rtl"><head>%CHARSET%
<title>غرق عبّارة في البحيرة | جريدة الضفة</title>
<meta property="og:site_name" content="جريدة الضفة"><link rel="canonical" href="https://example.org/7">
<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
 {"@type": "NewsArticle", "headline": "غرق عبّارة", "datePublished": "2019-03-21T18:05:00+03:00", "publisher": {"name": "الضفة"}}]}</script>
</head><body><nav><a href="/">الرئيسية</a><a href="/s">رياضة</a></nav>
<article><h1>غرق عبّارة في البحيرة</h1>
<p>غرقت عبّارة تقل <b>مئة</b> راكب مساء الخميس قرب الجزيرة الكبرى، وقال مدير الميناء إن فرق الإنقاذ انتشلت سبعين منهم، وإن البحث عن الباقين يتواصل.</p>
<figure><img src="a.jpg"><figcaption>صورة من الأرشيف</figcaption></figure>
<p>وأضاف المدير، في حديث إلى الإذاعة، أن العبّارة كانت تحمل ضعف حمولتها، وأن تحقيقاً فتح في الحادث، وأن نتائجه ستعلن خلال أسبوع.<br>وأعلنت المدينة الحداد.</p>
<table><tr><td>ناجون</td><td>70</td></tr></table>
<div class="share">شارك الخبر</div></article>
<section id="comments"><p class="comment">قال قارئ إن ألف راكب غرقوا، وهذا تعليق طويل بما يكفي، لكي يحسبه القارئ الآلي جزءاً من الخبر، لولا اسم القسم الذي يقع فيه.</p></section>
<footer>© 2024 جريدة الضفة</footer></body></html>`

func pageIn(charset string) string { return strings.Replace(page, "%CHARSET%", charset, 1) }

func windows1256(t *testing.T, s string) string {
	t.Helper()
	out, err := charmap.Windows1256.NewEncoder().String(strings.ReplaceAll(s, "\u00a9", "(c)"))
	require.NoError(t, err)
	return out
}

func TestHTML(t *testing.T) {
	for _, c := range []struct{ name, reason, in string }{
		{"utf-8", "the usual", pageIn(`<meta charset="utf-8">`)},
		{"not declared", "UTF-8 is recognised", pageIn("")},
		{"windows-1256", "the declared charset is heeded", windows1256(t, pageIn(`<meta charset="windows-1256">`))},
		{"windows-1256, not declared", "old pages declare nothing", windows1256(t, pageIn(""))},
	} {
		t.Run(c.name, func(t *testing.T) {
			write(t, map[string]string{"a.html": c.in})
			docs, err := source.Read([]string{"a.html"}, nil)
			require.NoError(t, err, c.reason)
			d := docs[0]
			assert.Equal(t, []string{"غرق عبّارة في البحيرة", "الضفة", "2019-03-21T18:05:00+03:00", "https://example.org/7", "ar"},
				[]string{d.Title, d.Outlet, d.Published, d.URL, d.Language}, c.reason)
			assert.True(t, d.Derived)
			lines := linesOf(d.Body.Of(d.Text))
			assert.Equal(t, "غرق عبّارة في البحيرة", lines[0], "the title stands first")
			assert.Contains(t, lines[1], "تقل مئة راكب", "bold type breaks no line")
			assert.Contains(t, lines, "وأعلنت المدينة الحداد.", "a break is a line end")
			assert.Subset(t, lines, []string{"ناجون", "70"}, "cells of a table are text")
			for _, beside := range []string{"صورة من الأرشيف", "شارك الخبر", "قال قارئ", "رياضة", "2024"} {
				assert.NotContains(t, d.Text, beside, "furniture is no part of the article")
			}
		})
	}
}

func TestHTMLWithoutArticle(t *testing.T) {
	write(t, map[string]string{"a.html": "<html><body><nav><a href='/'>الرئيسية</a></nav></body></html>"})
	_, err := source.Read([]string{"a.html"}, nil)
	assert.EqualError(t, err, "a.html: no article is found in this page; save its text as .txt")
}

func docx(t *testing.T, body string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	part, err := z.Create("word/document.xml")
	require.NoError(t, err)
	_, err = part.Write([]byte(`<w:document xmlns:w="w" xmlns:mc="mc"><w:body>` + body + `</w:body></w:document>`))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return b.String()
}

func TestDOCX(t *testing.T) {
	write(t, map[string]string{"a.docx": docx(t, `<w:p><w:r><w:t>وصل </w:t></w:r><w:del><w:r><w:delText>عشرة</w:delText></w:r></w:del><w:ins><w:r><w:t>أربعة رجال</w:t></w:r></w:ins></w:p>`+
		`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>عدد</w:t><w:tab/><w:t>4</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`+
		`<w:p><w:r><w:instrText>PAGE</w:instrText><mc:AlternateContent><mc:Choice><w:t>مربع</w:t></mc:Choice><mc:Fallback><w:t>مربع</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`)})
	docs, err := source.Read([]string{"a.docx"}, nil)
	require.NoError(t, err)
	assert.Equal(t, "وصل أربعة رجال\nعدد\t4\nمربع", docs[0].Text)
	assert.True(t, docs[0].Derived)
}

const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>جريدة الضفة</title><language>ar</language>
<item><title>غرق عبّارة</title><guid>tag:7</guid><link>https://example.org/7</link><pubDate>Thu, 21 Mar 2019 18:05:00 +0300</pubDate>
<description><![CDATA[<p>غرقت عبّارة.</p><p>نجا سبعون.</p>]]></description></item>
<item><title>عودة الملاحة</title><pubDate>الخميس 28 مارس 2019</pubDate></item></channel></rss>`

func TestFeed(t *testing.T) {
	write(t, map[string]string{"a.xml": rss})
	docs, err := source.Read([]string{"a.xml"}, nil)
	require.NoError(t, err)
	require.Len(t, docs, 2)
	first := "غرق عبّارة\nغرقت عبّارة.\nنجا سبعون."
	assert.Equal(t, facts.Document{ID: "tag:7", Path: "a.xml", Role: "source", Outlet: "جريدة الضفة", Title: "غرق عبّارة",
		Published: "2019-03-21T18:05:00+03:00", URL: "https://example.org/7", Language: "ar", Text: first, Body: facts.Span{End: len(first)}, Derived: true}, docs[0])
	assert.Equal(t, "a.xml#2", docs[1].ID, "an item without an id is called after its place")
	assert.Equal(t, "الخميس 28 مارس 2019", docs[1].Published, "a date in Arabic is kept as it is")
	assert.Equal(t, "عودة الملاحة", docs[1].Text, "a headline alone is a report")
}

func TestDamagedMarkup(t *testing.T) {
	for _, c := range []struct{ name, file, data, want string }{
		{"word", "a.docx", "PK", "a.docx: not a Word document (zip: not a valid zip file); save it anew as .docx, or as .txt"},
		{"feed", "a.xml", "<note>x</note>", "a.xml: not an RSS or Atom feed ("},
		{"empty feed", "a.xml", `<rss version="2.0"><channel></channel></rss>`, "a.xml: there is no item in this feed; leave it out"},
		{"empty word", "a.docx", docx(t, "<w:p/>"), "a.docx: there is no text in this report; "},
	} {
		t.Run(c.name, func(t *testing.T) {
			write(t, map[string]string{c.file: c.data})
			_, err := source.Read([]string{c.file}, nil)
			assert.ErrorContains(t, err, c.want)
		})
	}
}

func TestFeedForms(t *testing.T) {
	atom := `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>الضفة</title><entry><id>urn:1</id><title type="html">غرق &lt;b&gt;عبّارة&lt;/b&gt;</title>
<published>2019-03-21T18:05:00Z</published><content type="html">&lt;p&gt;غرقت عبّارة.&lt;/p&gt;</content></entry></feed>`
	for _, c := range []struct{ name, reason, in string }{
		{"atom", "the other kind of feed", atom},
		{"byte order mark", "as some editors write", "\ufeff" + atom},
		{"windows-1256", "the declared charset is heeded", windows1256(t, strings.Replace(strings.ReplaceAll(rss, "tag:7", "urn:1"), "UTF-8", "windows-1256", 1))},
	} {
		t.Run(c.name, func(t *testing.T) {
			write(t, map[string]string{"a.xml": c.in})
			docs, err := source.Read([]string{"a.xml"}, nil)
			require.NoError(t, err, c.reason)
			assert.Equal(t, "urn:1", docs[0].ID, c.reason)
			assert.Equal(t, "غرق عبّارة", docs[0].Title, c.reason)
			assert.Contains(t, docs[0].Text, "غرقت عبّارة.", c.reason)
			assert.Contains(t, docs[0].Published, "2019-03-21T18:05:00", c.reason)
		})
	}
}
