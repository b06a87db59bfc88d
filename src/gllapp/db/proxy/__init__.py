"""The name and password of a proxy, which lie in the replica because nothing else of the profile is encrypted."""
