"""Sync as a whole, simulated from one seed: the real client and the real server, every fault that a link or a machine can have."""
