"""The server on the network: three small endpoints and one that streams, and the errors as they travel."""
