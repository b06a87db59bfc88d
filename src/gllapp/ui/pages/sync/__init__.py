"""Syncing, and what is on this PC."""
