"""The replica: opening, applying, crashing, searching."""
