"""Data used, against a real server: counted at a proxy, and nothing moved unasked where it costs."""
