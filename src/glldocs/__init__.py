"""What the app and the server both do with the text of documents: hold it, check it, compare it, and say who wrote what."""
