"""Maps out: files that grow tile by tile, survive an interruption, and carry their legend."""
