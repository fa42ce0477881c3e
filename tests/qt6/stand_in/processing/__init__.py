"""A stand-in for QGIS's plugin Processing."""
