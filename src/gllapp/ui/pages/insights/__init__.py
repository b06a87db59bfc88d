"""Insights: pictures that people would rather look at, each with its numbers."""
