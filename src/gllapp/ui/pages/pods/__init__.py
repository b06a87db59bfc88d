"""The place Learning pods: the directory, a pod from within, and proposals."""
