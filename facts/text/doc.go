// Package text folds letters, and splits text into words, each at its place in
// the original bytes. It knows scripts, not languages.
package text
