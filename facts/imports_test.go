package facts_test

import (
	"maps"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mayImport says which packages of the module each may import. An entry that
// ends in "/..." speaks for a package and all below it that have no entry of
// their own; of several the longest speaks. "-x" refuses what the others
// allow. This is the picture in the doc of package facts.
var mayImport = map[string][]string{
	"facts":         {},
	"facts/text":    {"facts"},
	"facts/source":  {"facts", "facts/text"},
	"facts/extract": {"facts", "facts/text"},
	"facts/ar/...":  {"facts", "facts/text", "facts/extract", "facts/ar/..."},
	"facts/story":   {"facts", "facts/text", "facts/extract"},
	"checker":       {"facts"},
	"checker/...":   {"...", "-cmd/..."},
	"report":        {"facts", "facts/text", "checker"},
	"fixtures":      {},
	"cmd/...":       {"..."},
}

func TestImportDirections(t *testing.T) {
	packages := imports(t)
	require.NotEmpty(t, packages)
	for _, path := range slices.Sorted(maps.Keys(packages)) {
		rule, known := ruleFor(path)
		if !assert.True(t, known, "%s: no entry says what this package may import; add one", path) {
			continue
		}
		for _, imported := range packages[path] {
			assert.True(t, allows(mayImport[rule], imported), "%s may not import %s (entry %q)", path, imported, rule)
		}
	}
}

// imports is what each package of the module imports of the module, tests
// apart, all paths without the name of the module.
func imports(t *testing.T) map[string][]string {
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}} {{join .Imports \" \"}}", "crosscheck/...").Output()
	require.NoError(t, err)
	packages := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		path := within(fields[0])
		packages[path] = []string{}
		for _, imported := range fields[1:] {
			if imported == "crosscheck" || strings.HasPrefix(imported, "crosscheck/") {
				packages[path] = append(packages[path], within(imported))
			}
		}
	}
	return packages
}

func within(path string) string {
	return strings.TrimPrefix(strings.TrimPrefix(path, "crosscheck"), "/")
}

func ruleFor(path string) (entry string, ok bool) {
	if _, exact := mayImport[path]; exact {
		return path, true
	}
	for e := range mayImport {
		if matches(e, path) && (!ok || len(e) > len(entry)) {
			entry, ok = e, true
		}
	}
	return entry, ok
}

func allows(list []string, path string) bool {
	allowed := false
	for _, entry := range list {
		if refused, isRefusal := strings.CutPrefix(entry, "-"); isRefusal && matches(refused, path) {
			return false
		}
		allowed = allowed || matches(entry, path)
	}
	return allowed
}

// matches reports whether an entry speaks for a package.
func matches(entry, path string) bool {
	below, wide := strings.CutSuffix(entry, "...")
	if !wide {
		return entry == path
	}
	return below == "" || path+"/" == below || strings.HasPrefix(path, below)
}
