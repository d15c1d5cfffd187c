package morph

// Cache keeps the readings of the words it was asked for: half of the words of
// a report have stood in it before. It is not for use by several goroutines at
// once; a report has its own. The zero Cache is ready.
type Cache struct{ seen map[string]*Readings }

// Analyse is the function Analyse. The readings must not be written to.
func (c *Cache) Analyse(key string) *Readings {
	if r, ok := c.seen[key]; ok {
		return r
	}
	if c.seen == nil {
		c.seen = make(map[string]*Readings, 256)
	}
	r := Analyse(key)
	c.seen[key] = &r
	return &r
}
