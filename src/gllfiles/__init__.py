"""What the app and the server both do with files: keep them by their content, read bibliographies, take text out of documents."""
