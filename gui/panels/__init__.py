"""The three linked image panels."""
