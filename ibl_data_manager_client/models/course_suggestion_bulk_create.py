from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_suggestion_bulk_create_suggestion_data_item import CourseSuggestionBulkCreateSuggestionDataItem


@_codec.define
class CourseSuggestionBulkCreate(Model):
    """Request serializer for CourseSuggestionBulkManagementView POST endpoint

    Attributes:
        platform_key: The platform for the suggestions
        suggestion_data: List of suggestion data objects, each containing course_id, user_id, etc.
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        platform_org: The organization of the platform.
    """

    platform_key: str
    suggestion_data: list[CourseSuggestionBulkCreateSuggestionDataItem]
    department_mode: bool | Unset = UNSET
    platform_org: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "suggestion_data": _codec.encode(self.suggestion_data),
                "department_mode": self.department_mode,
                "platform_org": self.platform_org,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.department_mode = d["department_mode"]
            self.platform_org = d["platform_org"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.suggestion_data = _codec.decode_list(
            _models.CourseSuggestionBulkCreateSuggestionDataItem.from_own_dict, d["suggestion_data"]
        )
        return self
