"""What the app and the server share: pure values and rules, without I/O, clock, threads or randomness."""
