"""Kernels that are found by themselves: from a filtered picture, or from labels."""
