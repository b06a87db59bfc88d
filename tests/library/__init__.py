"""The library from the server's catalogue to the lists on a PC, over the real services."""
