"""Pages, tables, plots and drawings of what was found."""
