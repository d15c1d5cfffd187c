// Package checker compares the facts of a story's reports and says where they
// agree and where they conflict. It never sees a word of any language.
package checker
