from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserApp(_records.Record):
    """UserApp.

    Attributes:
        platform: Note: Create and update operations deprecated.
        subscription: The subscription details, would contain identifier, active, created_on, last_updated
    """

    id: int
    app: _models.App
    platform: _models.Platform
    subscription: dict[str, Any] | None
    provider: str
    is_admin: bool
    is_active: bool
    metadata: Any | Unset = UNSET
    onboarding_completed: bool | Unset = UNSET
    free_trial_started: bool | Unset = UNSET
    free_trial_expired: bool | Unset = UNSET
    has_active_subscription: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("app", "app", _models.App, True),
            ("platform", "platform", _models.Platform, True),
            ("subscription", "subscription", None | dict[str, Any], True),
            ("provider", "provider", str, True),
            ("is_admin", "is_admin", bool, True),
            ("is_active", "is_active", bool, True),
            ("metadata", "metadata", Any, False),
            ("onboarding_completed", "onboarding_completed", bool, False),
            ("free_trial_started", "free_trial_started", bool, False),
            ("free_trial_expired", "free_trial_expired", bool, False),
            ("has_active_subscription", "has_active_subscription", bool, False),
        )
