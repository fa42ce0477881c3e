"""From a job to its maps: products, method, tiles."""
