"""What members do with a pod's documents: writing together, speaking about what is written, and publishing it."""
