"""A Keras network: read, rewritten for regions, proven equal, exported."""
