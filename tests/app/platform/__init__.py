"""Keys, locks and folders, on the real file system."""
