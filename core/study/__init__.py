"""What is learned from pixels: why one has its value."""
