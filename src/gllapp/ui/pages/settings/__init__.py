"""What the person may choose about the program, and what it says about itself."""
