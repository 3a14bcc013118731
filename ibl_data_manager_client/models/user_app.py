from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .app import App
    from .platform import Platform
    from .user_app_subscription import UserAppSubscription


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.app = _models.App.from_dict(pop("app"))
        self.platform = _models.Platform.from_dict(pop("platform"))
        self.subscription = _codec.optional(_models.UserAppSubscription.from_dict, pop("subscription"))
        self.provider = pop("provider")
        self.is_admin = pop("is_admin")
        self.is_active = pop("is_active")
        self.metadata = pop("metadata", UNSET)
        self.onboarding_completed = pop("onboarding_completed", UNSET)
        self.free_trial_started = pop("free_trial_started", UNSET)
        self.free_trial_expired = pop("free_trial_expired", UNSET)
        self.has_active_subscription = pop("has_active_subscription", UNSET)
        if d:
            self.additional_properties = d
        return self
