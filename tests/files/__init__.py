"""gllfiles, tried alone."""
