"""Recipes as source code for the libraries of the field."""
