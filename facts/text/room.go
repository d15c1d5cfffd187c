package text

// Room is memory for n things, all zero: that of used where it has so much.
func Room[T any](used []T, n int) []T {
	if cap(used) < n {
		return make([]T, n)
	}
	used = used[:n]
	clear(used)
	return used
}
