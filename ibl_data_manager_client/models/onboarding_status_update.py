from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class OnboardingStatusUpdate(Model):
    """OnboardingStatusUpdate.

    Attributes:
        app: The app url or name or id
    """

    onboarding_completed: bool
    app: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"onboarding_completed": self.onboarding_completed, "app": self.app}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.onboarding_completed = d["onboarding_completed"]
        self.app = d["app"]
        return self
