"""What the start page, its notices and the window itself remember in the replica."""
