"""Notices: local, quiet and few."""
