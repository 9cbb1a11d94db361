"""Holds `futures`."""
