"""Moves changes between this replica and the server; knows neither windows, nor SQL, nor (but for http) the network."""
