"""A small Django REST Framework server that answers like the platform, on loopback and from memory.

Command: `python -m tests.sandbox`. From Python: `with running_sandbox(credentials=30) as sandbox: ...`.
Importing this package does not import Django: the server lives in a process of its own.
"""

from .start import Sandbox, running_sandbox

__all__ = ["Sandbox", "running_sandbox"]
