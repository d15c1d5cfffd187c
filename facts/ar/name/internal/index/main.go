// Command index makes place.idx, the index of the first words of place.tsv.
package main

import (
	"log"
	"os"

	"crosscheck/facts/ar/name/internal/firsts"
)

func main() {
	table, err := os.ReadFile("place.tsv")
	if err == nil {
		err = os.WriteFile("place.idx", firsts.Build(string(table)), 0o644)
	}
	if err != nil {
		log.Fatal(err)
	}
}
