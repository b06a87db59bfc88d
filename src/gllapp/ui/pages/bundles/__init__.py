"""Sticks: what is on them, what comes from them, and what goes on them."""
