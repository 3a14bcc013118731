from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .app import App
    from .platform import Platform
    from .user_app_subscription import UserAppSubscription


@_codec.define
class UserApp(Model):
    """UserApp.

    Attributes:
        platform: Note: Create and update operations deprecated.
        subscription: The subscription details, would contain identifier, active, created_on, last_updated
    """

    id: int
    app: App
    platform: Platform
    subscription: None | UserAppSubscription
    provider: str
    is_admin: bool
    is_active: bool
    metadata: Any | Unset = UNSET
    onboarding_completed: bool | Unset = UNSET
    free_trial_started: bool | Unset = UNSET
    free_trial_expired: bool | Unset = UNSET
    has_active_subscription: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "app": _codec.encode(self.app),
                "platform": _codec.encode(self.platform),
                "subscription": _codec.encode(self.subscription),
                "provider": self.provider,
                "is_admin": self.is_admin,
                "is_active": self.is_active,
                "metadata": _codec.encode(self.metadata),
                "onboarding_completed": self.onboarding_completed,
                "free_trial_started": self.free_trial_started,
                "free_trial_expired": self.free_trial_expired,
                "has_active_subscription": self.has_active_subscription,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.metadata = d["metadata"]
            self.onboarding_completed = d["onboarding_completed"]
            self.free_trial_started = d["free_trial_started"]
            self.free_trial_expired = d["free_trial_expired"]
            self.has_active_subscription = d["has_active_subscription"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.app = _models.App.from_dict(d["app"])
        self.platform = _models.Platform.from_dict(d["platform"])
        self.subscription = _codec.optional(_models.UserAppSubscription.from_own_dict, d["subscription"])
        self.provider = d["provider"]
        self.is_admin = d["is_admin"]
        self.is_active = d["is_active"]
        return self
