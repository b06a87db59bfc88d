"""Whether a replica is what it was written as, and the repairs by which nothing that a person wrote can be lost."""
