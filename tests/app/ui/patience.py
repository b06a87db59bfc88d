"""How long a test of the window waits for what must happen: nothing waits where it happens, and a busy PC fails nothing."""

PATIENCE = 30_000
"""Milliseconds."""
