"""Laws of the shared core."""
