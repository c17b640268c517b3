"""Stepping through a region: the bar, what it does to the panels, and animations of it."""
