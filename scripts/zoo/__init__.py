"""Drives the public zoo of models through the engine, and writes docs/models.md."""
