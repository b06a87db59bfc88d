"""How the program is told to print one document and end, in a process that can be ended."""

PRINT_ARGUMENT = "--print-document"
