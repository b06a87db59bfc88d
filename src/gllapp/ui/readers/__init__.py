"""What shows the library's documents: PDF page by page, texts, and pictures; anything else is for another program, after asking."""
