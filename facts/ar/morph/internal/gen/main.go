// Command gen makes the table of crosscheck/facts/ar/morph from the files
// ar.aff and ar.dic of the Debian package hunspell-ar, version 3.2-1.2:
//
//	apt-get download hunspell-ar=3.2-1.2 && dpkg-deb -x hunspell-ar_*.deb hunspell-ar
//	go run ./internal/gen -aff hunspell-ar/usr/share/hunspell/ar.aff -dic hunspell-ar/usr/share/hunspell/ar.dic -out ayaspell.bin
package main

import (
	"flag"
	"fmt"
	"os"

	"crosscheck/facts/ar/morph/internal/pack"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run() error {
	aff := flag.String("aff", "ar.aff", "affix `file` of hunspell-ar")
	dic := flag.String("dic", "ar.dic", "word `file` of hunspell-ar")
	out := flag.String("out", "ayaspell.bin", "table to write")
	flag.Parse()
	source, err := read(*aff, *dic)
	if err != nil {
		return err
	}
	var b builder
	b.verbs(source.verbs)
	b.nouns(source.nouns)
	table := pack.Build(b.rows, b.lemmas)
	fmt.Printf("%d verb forms, %d nouns: %d rows, %d bytes\n", len(source.verbs), len(source.nouns), len(b.rows), len(table))
	return os.WriteFile(*out, table, 0o644)
}
