"""What documents say, as markdown: taken out in the helper, and packed as the light version that travels where the file cannot."""
