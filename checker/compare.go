package checker

import "crosscheck/facts"

// Compare groups the facts of a story's reports and judges every slot of every
// group.
func Compare(story facts.Story) Result {
	return Result{Story: story}
}
