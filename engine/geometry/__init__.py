"""Pixel grids, the layout of maps, where patches lie: numbers only."""
