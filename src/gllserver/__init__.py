"""The community's server: one log per scope, accounts and devices, and the exchange that carries both to the members."""
