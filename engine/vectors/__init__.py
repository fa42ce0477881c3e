"""Maps as polygons: the borders of regions followed, joined over strips, written to GeoPackages."""
