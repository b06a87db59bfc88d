"""The window: Qt widgets that show values and report what a person does; they decide nothing."""
