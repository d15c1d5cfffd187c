// Crosscheck compares Arabic news reports of one story: it takes the facts out
// of each and says where they agree and where they conflict.
//
// Results go to standard output, everything else to standard error. It exits
// with 0 when done, with 1 where findings stand at or above --fail-on, and
// with 2 on bad usage or unreadable input.
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
