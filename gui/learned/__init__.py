"""Opening learned weights: which filters of a file, and what becomes of them."""
