"""The operations, a package per tag and a module per operation; nothing is imported until it is asked for."""

from typing import Any, Final

__all__ = ["API_VERSION"]

API_VERSION: Final = "4.90.4-ai-plus"
"""The version of the API that this package was generated from."""


def __getattr__(name: str) -> Any:
    from .._lazy import submodule

    return submodule(__name__, name)
