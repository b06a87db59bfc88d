"""What a member sees of a stick that is plugged in, and what goes on it or comes from it."""
