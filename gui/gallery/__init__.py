"""The gallery: a dataset beside the picture, its items ranked by how strongly they respond."""
