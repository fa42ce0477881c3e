"""Qt for the plugin: the modules that it may use, and no others."""
