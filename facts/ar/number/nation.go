package number

func (p *parser) nationality(i int) (counted, bool) { return counted{}, false }
