"""What a member can do, on a real replica."""
