"""Registering: the form of whoever has no account, how far it has come, and the ways on which it is sent."""
