package ar_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestZZ(t *testing.T) {
	b, err := os.ReadFile("/tmp/m7bt/in.txt")
	if err != nil {
		t.Skip()
	}
	for line := range strings.Lines(string(b)) {
		fmt.Println("#", strings.TrimSpace(line))
		for _, f := range read(strings.TrimSpace(line)) {
			fmt.Printf("    %s [%s] %v %v whom=%q act=%s place=%s wheres=%v counted=%s n=%v rebuts=%v holders=%v parties=%v\n", f.Claim.ID, f.Claim.Span.Of(line), f.Polarity, f.Modality, f.Whom, f.Actor.ID, f.Place.ID, f.Wheres, f.Number.Counted, f.Number.Low, f.Rebuts, f.Holders, f.Parties)
		}
	}
}
