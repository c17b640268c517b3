"""Two pictures compared: panels with each other, or now with a remembered recipe."""
