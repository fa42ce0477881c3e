"""Class maps compared with each other and with reference data."""
