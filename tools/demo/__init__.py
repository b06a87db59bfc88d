"""The demo: a small community on this PC alone, to look at what GLL does without signing up anywhere."""
