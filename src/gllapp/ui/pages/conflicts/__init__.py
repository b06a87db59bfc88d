"""Where two devices wrote on the same thing: both versions side by side, and one act to settle it."""
