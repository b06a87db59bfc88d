"""The library on this PC: its records as rows, what is kept, what is here, and the indexes of their words."""
