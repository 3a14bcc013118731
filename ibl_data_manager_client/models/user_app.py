from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .app import App
        from .platform import Platform
        from .user_app_subscription import UserAppSubscription

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            app=App.from_dict(d.pop("app")),
            platform=Platform.from_dict(d.pop("platform")),
            subscription=_codec.optional(UserAppSubscription.from_dict, d.pop("subscription")),
            provider=d.pop("provider"),
            is_admin=d.pop("is_admin"),
            is_active=d.pop("is_active"),
            metadata=d.pop("metadata", UNSET),
            onboarding_completed=d.pop("onboarding_completed", UNSET),
            free_trial_started=d.pop("free_trial_started", UNSET),
            free_trial_expired=d.pop("free_trial_expired", UNSET),
            has_active_subscription=d.pop("has_active_subscription", UNSET),
        )
        result.additional_properties = d
        return result
