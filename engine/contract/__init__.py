"""What QGIS and the worker agree on: jobs, messages, errors, what is secret."""
