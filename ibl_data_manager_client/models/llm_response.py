from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LLMResponse(_records.Record):
    """LLMResponse.

    Attributes:
        disabled_models: List of disabled models. If empty, all models are enabled.
    """

    id: int
    name: str
    description: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    resource_ids: Any | Unset = UNSET
    tags: Any | Unset = UNSET
    overview: None | str | Unset = UNSET
    use_cases: None | str | Unset = UNSET
    documentation: None | str | Unset = UNSET
    sdk_samples: None | str | Unset = UNSET
    chat_models: Any | Unset = UNSET
    disabled_models: Any | Unset = UNSET
    logo: None | str | Unset = UNSET
    has_credentials: bool | Unset = UNSET
    main_has_credentials: bool | Unset = UNSET
    can_use_main_keys: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("description", "description", str | None, False),
            ("metadata", "metadata", Any, False),
            ("resource_ids", "resource_ids", Any, False),
            ("tags", "tags", Any, False),
            ("overview", "overview", str | None, False),
            ("use_cases", "use_cases", str | None, False),
            ("documentation", "documentation", str | None, False),
            ("sdk_samples", "sdk_samples", str | None, False),
            ("chat_models", "chat_models", Any, False),
            ("disabled_models", "disabled_models", Any, False),
            ("logo", "logo", str | None, False),
            ("has_credentials", "has_credentials", bool, False),
            ("main_has_credentials", "main_has_credentials", bool, False),
            ("can_use_main_keys", "can_use_main_keys", bool, False),
        )
