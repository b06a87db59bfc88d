"""Work that is not an answer to a request: imports, and what a schedule starts."""
