"""A class map made a finished product: smoothed, filtered, its small regions merged."""
