"""The tour: eight steps from a pixel and its neighbours to two layers, on the user's picture."""
