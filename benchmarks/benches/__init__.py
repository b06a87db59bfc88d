"""One module a bench, each with `run(options) -> Table`; its first line tells what it measures."""
