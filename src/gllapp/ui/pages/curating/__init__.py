"""What librarians do with the library: bringing in, changing, withdrawing, setting up shelves; and what anybody may write down."""
