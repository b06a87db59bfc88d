"""Conformance: a client written from docs/sync.md alone, and what it requires of any server that speaks the protocol."""
