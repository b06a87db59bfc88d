"""What a document becomes: each export is opened again by another program than the one that made it."""
