"""Learning pods on this PC: their records folded, the text of their documents, and what of it has not become an act yet."""
