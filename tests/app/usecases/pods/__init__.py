"""What members do in and about their pods."""
