"""An exported model: its folder, its card, its tensors, and what runs it."""
