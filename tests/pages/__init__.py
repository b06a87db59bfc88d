"""Newest first: pages that leap ahead, gaps that are filled from above, and what is readable meanwhile."""
