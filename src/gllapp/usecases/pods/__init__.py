"""Learning pods: finding and proposing them, joining and leading them, and what is done in them together."""
