"""Before the window can open: language, sign-in, passphrase, and what to do when the profile cannot be opened."""
