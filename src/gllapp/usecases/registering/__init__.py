"""How somebody becomes a member who has no account, and perhaps no connection."""
