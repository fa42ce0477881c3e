"""Where labels would help most: how unsure a model is, and points spread over that."""
