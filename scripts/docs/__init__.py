"""What makes the pictures, tables and models that the repository holds."""
