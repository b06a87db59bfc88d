"""The readers of documents, with real widgets and real helpers."""
