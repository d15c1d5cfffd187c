package checkertest_test

import (
	"fmt"
	"strings"

	"crosscheck/checker/checkertest"
)

// printed is a test that prints how it fails. In a test of your own it is t.
type printed struct{}

func (printed) Errorf(format string, args ...any) {
	for line := range strings.Lines(fmt.Sprintf(format, args...)) {
		for _, word := range []string{"differs ", "came ", "missing ", "unexpected "} {
			if at := strings.Index(line, word); at >= 0 {
				fmt.Println(strings.Join(strings.Fields(line[at:]), " "))
				break
			}
		}
	}
}
func (printed) FailNow() {}
func (printed) Helper()  {}

var t printed

// Two reports of a desk that must say the same.
func ExampleAgree() {
	morning := checkertest.Text("morning", "حُكم على 7 متهمين في قضية الآثار بالأقصر يوم 3 مارس 2018.")
	evening := checkertest.Text("evening", "قضت محكمة الأقصر يوم 3 مارس 2018 بالحكم على 7 متهمين في قضية الآثار.")
	fmt.Println(checkertest.Agree(t, morning, evening))
	// Output: true
}

// Two reports that must contradict each other in the toll, and in nothing
// else.
func ExampleFlags() {
	one := checkertest.Text("one", "مقتل 4 عمال في انهيار منجم ذهب بالنوبة.")
	two := checkertest.Text("two", "لقي 6 عمال مصرعهم في انهيار منجم ذهب بالنوبة.")
	reports := checkertest.Reports(one, two)
	fmt.Println(checkertest.Flags(t, reports, "conflict number 4 6 | one / two | kill"))
	checkertest.Flags(t, reports, "conflict number 4 5")
	// Output:
	// true
	// differs conflict number 4 5
	// came conflict number 4 6 | one / two | kill worker
}

// A draft whose toll is not that of its source.
func ExampleCheck() {
	draft := checkertest.Text("draft", "مقتل 4 عمال في انهيار منجم ذهب بالنوبة.")
	wire := checkertest.Text("wire", "لقي 6 عمال مصرعهم في انهيار منجم ذهب بالنوبة.")
	fmt.Println(checkertest.Check(t, draft, checkertest.Reports(wire), "conflict number 4 6"))
	// Output: true
}
