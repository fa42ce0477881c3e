"""What the tests of both sides, the benchmarks and the scripts share."""
