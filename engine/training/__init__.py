"""A network trained on a patch set, and what is known of it afterwards."""
