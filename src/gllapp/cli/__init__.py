"""Headless commands over the same use cases as the window; their words and exit codes are stable, because others script them."""
