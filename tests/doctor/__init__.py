"""Replicas that are damaged in every way that can be thought of, what is told about them, and that nothing written is lost."""
