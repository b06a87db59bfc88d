"""The installed programs as processes: a real server, real clients, a real link between them."""
