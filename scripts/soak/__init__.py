"""Faults and damaged input by the hundred, for as long as one likes."""
