"""Tests of PDF in the helper."""
