"""Inputs that nobody would write, made from ones that are right: whatever comes of them has a name, a limit and no effect."""
