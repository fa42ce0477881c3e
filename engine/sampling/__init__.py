"""From images and labels to a set of patches that a network can learn from."""
