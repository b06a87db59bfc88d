"""The window's places, each a page that binds widgets to use cases."""
