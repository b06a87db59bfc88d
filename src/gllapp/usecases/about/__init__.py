"""What the program says of itself: its versions, whose work it stands on, and a report that names nobody."""
