"""The worker's side: models, rasters and inference. Knows nothing of QGIS.

Importing this package is cheap on purpose: TensorFlow, Keras and rasterio are
imported by the modules that need them, so that the plugin side can use the
job and error types from QGIS's own Python.
"""

__version__ = "0.1.0"
"""The program's version, as in metadata.txt."""
