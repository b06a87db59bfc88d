"""The start page: what came since last time, what answers the person, what waits, and what would be good to do next."""
