package date

import "crosscheck/facts/text"

// cardinal reads a number below 100 in words, or one of up to two digits.
func (p *parser) cardinal(i int) (n, end int) {
	if n, width := p.digits(i); width > 0 && width <= 2 {
		return n, i + 1
	}
	if !p.may(i, &numbers) {
		return 0, i
	}
	return p.tensOrUnits(i, p.get)
}

// andCardinal reads "and" with a number behind it.
func (p *parser) andCardinal(i int) (n, end int) {
	if p.isAnd(i) {
		if n, end = p.cardinal(i + 1); end > i+1 {
			return n, end
		}
	}
	return p.tensOrUnits(i, p.getAnd)
}

// tensOrUnits reads a number in words below 100, its first word with get.
func (p *parser) tensOrUnits(i int, get func(int, sort) (*entry, int)) (n, end int) {
	if e, j := get(i, isTens); e != nil {
		return e.n, j
	}
	e, j := get(i, isCard)
	if e == nil {
		return 0, i
	}
	if tens, k := p.getAnd(j, isTens); tens != nil && e.n < 10 {
		return e.n + tens.n, k
	}
	return e.n, j
}

// ordinals are the sorts that an ordinal begins with.
var ordinals = sortsOf(isOrdUnit, isOrd, isOrdTens)

// ordinal reads an ordinal up to 31: "the third", "the twenty-first".
func (p *parser) ordinal(i int) (n, end int) {
	if !p.may(i, &ordinals) {
		return 0, i
	}
	for _, s := range []sort{isOrdUnit, isOrd} {
		if e, j := p.get(i, s); e != nil {
			if tens, k := p.getAnd(j, isOrdTens); tens != nil && e.n < 10 {
				return e.n + tens.n, k
			}
			if s == isOrd {
				return e.n, j
			}
		}
	}
	if e, j := p.get(i, isOrdTens); e != nil {
		return e.n, j
	}
	return 0, i
}

// dayNumbers are the sorts that a day of the month begins with.
var dayNumbers = sortsOf(isOrdUnit, isOrd, isOrdTens, isTens, isCard, aNumber)

// dayNumber reads a day of the month.
func (p *parser) dayNumber(i int) (n, end int) {
	if !p.may(i, &dayNumbers) {
		return 0, i
	}
	n, end = p.ordinal(i)
	if end == i {
		n, end = p.cardinal(i)
	}
	if n < 1 || n > 31 {
		return 0, i
	}
	return n, end
}

// yearWords reads a year in words: "two thousand and eighteen", "a thousand
// nine hundred and seventy-eight".
func (p *parser) yearWords(i int) (n, end int) {
	e, j := p.get(i, isThousand)
	if e == nil {
		if e, j = p.get(i, isHundred); e == nil {
			return 0, i
		}
	}
	n = e.n
	if e.n >= 1000 {
		if h, k := p.getAnd(j, isHundred); h != nil {
			n, j = n+h.n, k
		}
	}
	if m, k := p.andCardinal(j); k > j {
		n, j = n+m, k
	}
	return n, j
}

// fullYear reads a civil or Hijri year of four digits, with its era sign. A
// number without an era is Hijri from 1300 to 1500.
func (p *parser) fullYear(i int) (year int, hijri bool, end int) {
	n, width := p.digits(i)
	if width == 0 {
		if n, end = p.yearWords(i); end > i {
			return n, false, end
		}
		return 0, false, i
	}
	if width != 4 {
		return 0, false, i
	}
	if p.sign(i+1, ".,") && p.here(i+2) && !p.words[i+1].Spaced && !p.words[i+2].Spaced && p.words[i+2].Kind == text.Digits {
		if width, _ := p.digits(i + 2); width >= 100 || len(p.words[i+2].Key) == 3 {
			return 0, false, i // 1,436.500 is no year
		}
	}
	if e, j := p.get(i+1, isEra); e != nil {
		return n, e.n == 2, j
	}
	hijri = n >= 1300 && n <= 1500
	return n, hijri, i + 1
}
