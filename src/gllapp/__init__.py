"""The client: a local replica of the community that works offline and syncs when there is a link."""
