"""The place Library: the catalogue, what is known of a resource, and what is kept on this PC."""
