"""The contributor's commands."""
