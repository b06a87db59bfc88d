"""Where operations are handed in: one desk for each kind of log, with the rules of that place."""
