"""What is this: a text for every control, and the bubble that shows it."""
