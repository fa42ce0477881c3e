"""Its core: the options."""
