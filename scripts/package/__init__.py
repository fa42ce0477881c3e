"""What makes the published package: changelog, guide, and the rules that it must keep."""
