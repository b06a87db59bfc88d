"""PDF in the helper: its pages as pixels, their characters with places, its outline and links."""
