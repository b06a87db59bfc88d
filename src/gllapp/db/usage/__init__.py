"""Bytes that went over the wire by day, network and kind, and the networks themselves."""
