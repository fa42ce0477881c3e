"""The Processing algorithms, one a module: parameters -> job -> styled outputs. No maths here."""
