"""Operations of one tag, a module each; none is imported until it is asked for."""

from typing import Any


def __getattr__(name: str) -> Any:
    from ..._lazy import submodule

    return submodule(__name__, name)
