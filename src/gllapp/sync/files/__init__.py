"""Files on their way: block by block from whatever has them, each believed only when it is what the community has sealed."""
