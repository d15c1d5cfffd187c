package name

import "sync"

// wires are the ids of the bodies that pass reports on to others.
var wires = sync.OnceValue(func() map[string]bool {
	out := make(map[string]bool)
	l := loaded()
	for i := range l.entries {
		if l.classes[i] == orgClass && l.entries[i].Attrs.Get("wire") != "" {
			out[l.entries[i].ID] = true
		}
	}
	return out
})

// Wire reports whether an id is that of a news agency: "org:reuters".
func Wire(id string) bool { return wires()[id] }
