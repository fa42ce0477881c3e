"""The parts of the demonstration, each a program of its own."""
