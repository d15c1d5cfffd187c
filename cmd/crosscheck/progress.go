package main

import (
	"io"
	"os"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// patience is how long work may take before a bar shows how far it is.
const patience = time.Second

// progress counts steps of work, and shows them as a bar once the work takes
// longer than patience. A nil progress shows nothing.
type progress struct {
	mu    sync.Mutex
	out   io.Writer
	what  string
	since time.Time
	total int
	done  int
	bar   *progressbar.ProgressBar // nil until it is shown
}

// progress is that of so many steps, on standard error where it is a terminal
// and --quiet is not set.
func (f *inputFlags) progress(s streams, what string, total int) *progress {
	file, ok := s.err.(*os.File)
	if !ok || f.quiet || total < 2 || !term.IsTerminal(int(file.Fd())) {
		return nil
	}
	return &progress{out: s.err, what: what, since: time.Now(), total: total}
}

// step counts one step; several may be counted at once.
func (p *progress) step() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done++
	if p.bar == nil && time.Since(p.since) < patience {
		return
	}
	if p.bar == nil {
		p.bar = progressbar.NewOptions(p.total, progressbar.OptionSetWriter(p.out), progressbar.OptionSetDescription(p.what),
			progressbar.OptionShowCount(), progressbar.OptionClearOnFinish(), progressbar.OptionSetWidth(30), progressbar.OptionThrottle(100*time.Millisecond))
	}
	// A terminal that is gone must not stop the work.
	_ = p.bar.Set(p.done)
}

// end takes the bar away.
func (p *progress) end() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

// mapTold is mapAll with its progress on standard error.
func mapTold[T, U any](p *progress, in []T, f func(T) U) []U {
	defer p.end()
	return mapAll(in, func(x T) U {
		defer p.step()
		return f(x)
	})
}
