"""What was deleted or archived can be had back."""
