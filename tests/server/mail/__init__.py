"""Reading mailing-list archives: every dialect, mishap and quotation habit that we have seen, and random bytes."""
