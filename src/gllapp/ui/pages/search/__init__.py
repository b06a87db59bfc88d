"""The place where what was looked for is shown."""
