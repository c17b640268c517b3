"""The left column of the window: everything that changes the recipe."""
