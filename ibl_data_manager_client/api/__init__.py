"""The operations, a package per tag and a module per operation; nothing is imported until it is asked for."""

from typing import Any, Final

from .._origin import API_VERSION

__all__ = ["API_SERVER", "API_VERSION"]

API_SERVER: Final = "https://base.manager.iblai.app"
"""The server that the API's description names."""


def __getattr__(name: str) -> Any:
    from .._lazy import submodule

    return submodule(__name__, name)


def __dir__() -> list[str]:
    from .._lazy import submodules

    return [*__all__, *submodules(__name__)]
