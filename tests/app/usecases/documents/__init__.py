"""Documents that members of a pod write together."""
