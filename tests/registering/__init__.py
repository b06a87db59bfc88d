"""Registering without an account: the server, the app and what is carried between them."""
