"""A stand-in for QGIS 4 on the real PyQt6."""
