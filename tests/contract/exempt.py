"""Operations that are exempt from a check, each with its reason: at most ten."""

from __future__ import annotations

from typing import Final

EXEMPT: Final[dict[tuple[str, str], str]] = {}
"""(operationId, check) to the reason. There is none."""

LIMIT: Final = 10
