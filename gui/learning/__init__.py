"""Kernels that are found by themselves, in the window: the study "Learn" and its pages."""
