"""The community's frozen values, one module per capability."""
