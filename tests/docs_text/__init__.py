"""The text of documents that several people write."""
