"""Images in: files, bands, nodata, the network, STAC catalogues."""
