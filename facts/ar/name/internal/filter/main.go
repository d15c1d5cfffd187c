// Command filter makes place.bits, the filter over the first words of place.tsv.
package main

import (
	"log"
	"os"

	"crosscheck/facts/ar/name/internal/firsts"
)

func main() {
	table, err := os.ReadFile("place.tsv")
	if err == nil {
		err = os.WriteFile("place.bits", firsts.Build(string(table)), 0o644)
	}
	if err != nil {
		log.Fatal(err)
	}
}
