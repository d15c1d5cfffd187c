package report

import _ "embed"

// JSONSchema is the JSON Schema (draft 7) of what WriteJSON writes.
//
//go:embed schema.json
var JSONSchema string
