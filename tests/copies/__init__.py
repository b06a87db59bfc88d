"""Replicas that were copied, moved and put back: noticed before any act, told apart, and nothing of them is lost."""
