"""What the operating system gives: places for files and secrets, one owner per profile, keys; one file per concern."""
