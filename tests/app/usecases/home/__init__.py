"""The start page, on a real replica."""
