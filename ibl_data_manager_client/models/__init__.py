"""The models and enums of all operations; each is imported when it is first asked for."""

from typing import Any


def __getattr__(name: str) -> Any:
    from .._lazy import model

    return model(__name__, name)


def __dir__() -> list[str]:
    from .._lazy import model_names

    return model_names(__name__)
