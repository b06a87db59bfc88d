"""What makes a fresh clone run: its environment and the system's part, with the standard library alone."""
