"""The index of all words on this PC, kept by the same folds that show things, and what is found in it."""
