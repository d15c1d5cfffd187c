// Package browser opens the HTML report in Chromium and uses it as an editor does: it clicks quotes, filters by
// verdict, goes from finding to finding with the keyboard, and looks at it in the dark and on paper.
//
// It is a module of its own, so that nobody who uses crosscheck needs a browser. Run it with
//
//	go -C .ci/browser test ./...
//
// The browser is $CHROMIUM or, where that is empty, chromium on the PATH.
package browser
