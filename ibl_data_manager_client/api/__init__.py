"""The operations, a package per tag and a module per operation; nothing is imported until it is asked for."""

from typing import Any

from .._lazy import old_names
from .._origin import API_VERSION

__all__ = ["API_VERSION"]

_TAKES_OLD_NAMES = old_names(__name__)


def __getattr__(name: str) -> Any:
    from .._lazy import submodule

    return submodule(__name__, name)


def __dir__() -> list[str]:
    from .._lazy import submodules

    return __all__ + submodules(__name__)
