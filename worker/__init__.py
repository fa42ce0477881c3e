"""QGIS's side of the wire: find and create the environment, start, stream, cancel, diagnose."""
