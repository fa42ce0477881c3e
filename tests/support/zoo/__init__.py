"""Models as people have them, what their right maps are, and maps computed by brute force.

Nothing here imports the engine: what it is held against shares no code with it.
"""
