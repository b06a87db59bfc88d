"""The server's commands, for the person who runs it and for scripts."""
