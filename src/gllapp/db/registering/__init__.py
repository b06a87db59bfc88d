"""What somebody without an account has filled in, and how far it has come."""
