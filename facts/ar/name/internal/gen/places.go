package main

import (
	"bufio"
	_ "embed"
	"encoding/xml"
	"os"
	"strconv"
	"strings"
)

//go:embed heads.txt
var headList string

// heads are the words that name the kind of a province before its name, folded.
var heads = strings.Fields(headList)

// provinces reads the ISO 3166-2 subdivisions of CLDR. A name that says its
// kind ("محافظة ديالى") stands alone; the bare name needs a cue where it is an
// ordinary word too.
func provinces(path string, words map[string]bool) ([]row, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file struct {
		Subdivisions []struct {
			Type string `xml:"type,attr"`
			Name string `xml:",chardata"`
		} `xml:"localeDisplayNames>subdivisions>subdivision"`
	}
	if err := xml.Unmarshal(data, &file); err != nil {
		return nil, err
	}
	var rows []row
	for _, s := range file.Subdivisions {
		key := arabic(s.Name)
		if key == "" || len(s.Type) < 3 {
			continue
		}
		country, code := strings.ToUpper(s.Type[:2]), strings.ToUpper(s.Type[2:])
		r := row{key: key, id: "place:" + country + "-" + code, sort: "province", country: country, flags: "s"}
		if bare, ok := withoutHead(key); ok {
			rows = append(rows, r)
			r.key = bare
		}
		r.flags = standing(words, r.key, !near[country])
		rows = append(rows, r)
	}
	return rows, nil
}

func withoutHead(key string) (bare string, ok bool) {
	first, rest, ok := strings.Cut(key, " ")
	for _, h := range heads {
		if first == h && ok {
			return rest, true
		}
	}
	return key, false
}

// near are the countries that Arabic news names by their small towns: those of
// the Arab League, and Turkey, Iran, Israel, Pakistan and Afghanistan.
var near = func() map[string]bool {
	m := map[string]bool{}
	for _, c := range strings.Fields("AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE TR IR IL PK AF") {
		m[c] = true
	}
	return m
}()

// cities reads the GeoNames table of places with 500 people and more: 1,000
// people are asked of a near country, 15,000 of others.
func cities(path string, words map[string]bool) ([]row, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var rows []row
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		col := strings.Split(lines.Text(), "\t")
		if len(col) < 15 {
			continue
		}
		pop, _ := strconv.Atoi(col[14])
		capital := col[7] == "PPLC"
		if pop < 1000 || !near[col[8]] && pop < 15000 || col[7] == "PPLX" {
			continue
		}
		small := !capital && (pop < 30_000 || !near[col[8]] && pop < 150_000)
		for _, name := range strings.Split(col[3], ",") {
			key := arabic(name)
			if key == "" {
				continue
			}
			r := row{key: key, id: "place:geonames:" + col[0], sort: "city", country: col[8], pop: pop, flags: standing(words, key, small)}
			if capital {
				r.flags += "k"
			}
			rows = append(rows, r)
		}
	}
	return rows, lines.Err()
}

// standing is "s" where a name is sure to mean the place and "c" where it needs
// a cue before it: small places, short names and ordinary words.
func standing(words map[string]bool, key string, small bool) string {
	if small || len([]rune(key)) < 4 || !strings.Contains(key, " ") && ordinary(words, key) {
		return "c"
	}
	return "s"
}
