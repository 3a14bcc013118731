"""The programs of `examples/`, each run as its users run it: a process of its own, against the sandbox."""
