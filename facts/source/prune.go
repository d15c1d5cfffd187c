package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A page says in its classes and ids what stands beside the article. They are
// compounds ("jp-relatedposts", "commentList", "ad_slot"), so their parts are
// looked at, a word each.

// strangers are parts of names whose element is by someone else or of another
// story, however long it is: a reader's comment is no part of a report.
var strangers = []string{"comment", "comments", "commentlist", "commentlists", "disqus", "replies", "related", "relatedposts", "relatedarticles",
	"recommended", "recommendation", "recommendations", "outbrain", "taboola"}

// besides are parts of names whose element stands beside the article, unless
// it holds most of the text of the page.
var besides = []string{"share", "sharing", "sharedaddy", "social", "ad", "ads", "adsbox", "adsense", "advert", "advertisement", "advertising",
	"banner", "sponsored", "promo", "newsletter", "subscribe", "subscription", "signup", "breadcrumb", "breadcrumbs", "sidebar", "widget",
	"copyright", "copyrights", "tags", "views", "popular", "trending", "mostread", "readmore", "readalso", "cookie", "cookies", "pagination"}

// besideNames are names of several parts whose parts say nothing alone.
var besideNames = []string{"most-read", "read-also", "also-read", "read-more", "see-also", "more-news", "author-box", "author-bio",
	"about-author", "latest-news", "you-may"}

// negations before a part turn it around, and those of a blog say what a story
// is filed under: "no-sidebar", "has-comments", "tag-related".
var negations = []string{"no", "has", "with", "without", "is", "tag", "category", "hide"}

// prune takes out what stands beside the article. What holds the headline or
// the article's body stays, whatever it is called.
func prune(root *html.Node) {
	whole := proseIn(root)
	each(root, func(n *html.Node) bool {
		strange, beside := standing(n)
		if (strange || beside && 2*proseIn(n) <= whole) && !holdsArticle(n) {
			n.Parent.RemoveChild(n)
		}
		return true
	})
}

// standing tells what the name of an element says about it.
func standing(n *html.Node) (strange, beside bool) {
	if n.DataAtom == atom.Aside || n.DataAtom == atom.Footer {
		return false, true
	}
	for _, name := range append(strings.Fields(attr(n, "class")), attr(n, "id")) {
		parts := nameParts(name)
		if len(parts) > 1 && slices.Contains(negations, parts[0]) {
			continue
		}
		joined := strings.Join(parts, "-")
		has := func(list []string) bool {
			return slices.ContainsFunc(parts, func(p string) bool { return slices.Contains(list, p) })
		}
		strange = strange || has(strangers)
		beside = beside || has(besides) || slices.ContainsFunc(besideNames, func(s string) bool { return strings.HasPrefix(joined, s) })
	}
	return strange, beside
}

// nameParts are the words of a class or an id, in small letters:
// "relatedArticles" and "related_articles" are related, articles.
func nameParts(name string) []string {
	var spaced strings.Builder
	last := ' '
	for _, r := range name {
		switch {
		case !unicode.IsLetter(r):
			r = ' '
		case unicode.IsUpper(r) && unicode.IsLower(last):
			spaced.WriteByte(' ')
		}
		spaced.WriteRune(unicode.ToLower(r))
		last = r
	}
	return strings.Fields(spaced.String())
}

// holdsArticle reports whether the page itself says that the article is in n.
func holdsArticle(n *html.Node) bool {
	is := func(n *html.Node) bool {
		return n.DataAtom == atom.Html || n.DataAtom == atom.Body || n.DataAtom == atom.Main || n.DataAtom == atom.H1 || attr(n, "itemprop") == "articleBody"
	}
	return is(n) || !each(n, func(c *html.Node) bool { return !is(c) })
}

// proseIn is how many letters stand in the paragraphs under n.
func proseIn(n *html.Node) int {
	letters := 0
	each(n, func(c *html.Node) bool {
		if c.DataAtom == atom.P {
			letters += utf8.RuneCountInString(textOf(c))
		}
		return true
	})
	return letters
}

// isList reports whether nearly all of the text is links: the front page of a
// paper is no report.
func isList(n *html.Node) bool {
	linked := 0
	each(n, func(c *html.Node) bool {
		if c.DataAtom == atom.A {
			linked += utf8.RuneCountInString(textOf(c))
		}
		return true
	})
	return 10*linked > 8*utf8.RuneCountInString(textOf(n))
}
