"""What the server does for its members, without HTTP and without SQL."""
