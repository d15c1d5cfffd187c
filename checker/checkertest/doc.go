// Package checkertest holds news reports against what is expected of them, in
// Go tests.
//
// Run tests stories. A story is a folder or a .txtar file with reports and a
// file expect.txt, whose lines name the findings:
//
//	verdicts: conflict scope                             (whose lines are all here; this is the default)
//	conflict number 2 3 | a.txt / b.txt c.txt | kill     (VERDICT SLOT VALUES | REPORTS | WORDS)
//	agree date 2021-07-26
//
// Each value has its reports, in the same order, with " / " between them; "-"
// is an open side. WORDS must all occur in the claim, the counted kind, the
// unit or the quotes of the finding. Reports and words may be left out. A
// finding without a line, a line without a finding, and a finding that differs
// from its line all fail the test, with what was wanted, what came, and the
// quotes. With -update (see UpdateFlag) Run writes expect.txt anew.
//
//	var _ = checkertest.UpdateFlag()
//
//	func TestStories(t *testing.T) { checkertest.Run(t, "testdata/*.txtar") }
//
// Agree, Flags and Check are checks of a few lines for a desk's own reports:
//
//	func TestReports(t *testing.T) {
//		reports := checkertest.Read(t, "reports/")
//		checkertest.Agree(t, reports...)
//	}
package checkertest
