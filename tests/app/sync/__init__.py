"""The sync engine and its link: every way in which a network and a server can fail."""
