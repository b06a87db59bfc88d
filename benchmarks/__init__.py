"""What GLL costs, measured against the least it could cost: `python -m benchmarks`."""
