"""What may break between two real programs, and in the middle of each: afterwards all is there, once, and truly received."""
