"""The command line, in one process with a real replica."""
