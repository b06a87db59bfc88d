"""How a packed program is told to be its own helper: there is no other Python that it could start."""

ARGUMENT = "--read-documents"
