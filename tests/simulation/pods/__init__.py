"""Pods in the simulation: who comes into them and who leaves, what is written in their documents, and what must be true of both."""
