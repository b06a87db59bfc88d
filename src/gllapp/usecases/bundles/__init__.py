"""What a member can do with bundles on sticks: make, check, look into, take in, and tell what a site lacks."""
