"""Small widgets that show frozen values and report what a person does."""
