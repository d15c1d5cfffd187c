package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
)

// countries reads the names of ISO 3166-1 countries in every Arabic locale of
// CLDR and in i18n-iso-countries.
func countries(in string) ([]row, error) {
	names := map[[2]string]bool{} // code, key
	paths, err := filepath.Glob(filepath.Join(in, "cldr-localenames-full/package/main/ar*/territories.json"))
	if err != nil {
		return nil, err
	}
	for _, path := range paths {
		locale := filepath.Base(filepath.Dir(path))
		if locale != "ar" && !strings.HasPrefix(locale, "ar-") {
			continue
		}
		if err := territories(path, locale, names); err != nil {
			return nil, err
		}
	}
	if err := isoCountries(filepath.Join(in, "i18n-iso-countries/package/langs/ar.json"), names); err != nil {
		return nil, err
	}
	var rows []row
	for n := range names {
		rows = append(rows, row{key: n[1], id: "country:" + n[0], sort: "country", country: n[0], flags: "s"})
	}
	return rows, nil
}

func territories(path, locale string, names map[[2]string]bool) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var file struct {
		Main map[string]struct {
			LocaleDisplayNames struct{ Territories map[string]string }
		}
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return err
	}
	for code, name := range file.Main[locale].LocaleDisplayNames.Territories {
		code, _, _ = strings.Cut(code, "-alt-")
		add(names, code, name)
	}
	return nil
}

func isoCountries(path string, names map[[2]string]bool) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var file struct{ Countries map[string]any }
	if err := json.Unmarshal(data, &file); err != nil {
		return err
	}
	for code, value := range file.Countries {
		switch v := value.(type) {
		case string:
			add(names, code, v)
		case []any:
			for _, name := range v {
				if s, ok := name.(string); ok {
					add(names, code, s)
				}
			}
		}
	}
	return nil
}

// add notes a name of a country; regions with numeric codes and what CLDR
// keeps for no country at all are left out.
func add(names map[[2]string]bool, code, name string) {
	if len(code) != 2 || strings.Contains("ZZ XA XB EU EZ UN QO", code) || code[0] < 'A' {
		return
	}
	for _, part := range strings.Split(name, " (") {
		if key := arabic(strings.Trim(part, "()")); key != "" && part == name {
			names[[2]string{code, key}] = true
		}
	}
}
