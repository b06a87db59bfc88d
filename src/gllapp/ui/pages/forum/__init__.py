"""The place Forum: streams, their threads, and one thread with its composer."""
