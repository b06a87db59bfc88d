"""A document that several people write, each on their own PC: its text, what others did to it, and what is said about it."""
