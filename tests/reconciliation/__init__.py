"""Histories that part: servers restored or replaced, replicas restored, copied and damaged, and how all of it comes back."""
