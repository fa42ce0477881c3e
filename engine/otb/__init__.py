"""The same through Orfeo ToolBox, in its own Python."""
