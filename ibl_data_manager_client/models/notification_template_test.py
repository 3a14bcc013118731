from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class NotificationTemplateTest(Model):
    """Serializer for testing notification template

    Attributes:
        test_email: Email address to send test notification to. Defaults to requesting user's email.
        context: Optional context variables for template rendering (e.g., {'course_name': 'Test Course'})
    """

    test_email: str | Unset = UNSET
    context: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"test_email": self.test_email, "context": _codec.encode(self.context)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.test_email = d["test_email"]
            self.context = d["context"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
