"""Tests of what documents say."""
