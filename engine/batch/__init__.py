"""Many images as one job: which they are, and what their maps are together."""
