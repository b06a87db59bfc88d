"""The proof of what the documentation says; folders mirror `src`."""
