"""What the member has written and where it stands: drafts, waiting, needs attention, sent."""
