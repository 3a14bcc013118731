from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .course_suggestion_bulk_create_suggestion_data_item import CourseSuggestionBulkCreateSuggestionDataItem


@_attrs_define
class CourseSuggestionBulkCreate(Model):
    """Request serializer for CourseSuggestionBulkManagementView POST endpoint

    Attributes:
        platform_key: The platform for the suggestions
        suggestion_data: List of suggestion data objects, each containing course_id, user_id, etc.
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
    """

    platform_key: str
    suggestion_data: list[CourseSuggestionBulkCreateSuggestionDataItem]
    department_mode: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "suggestion_data": _codec.encode(self.suggestion_data),
                "department_mode": self.department_mode,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.department_mode = d["department_mode"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.suggestion_data = _codec.decode_list(
            _models.CourseSuggestionBulkCreateSuggestionDataItem.adopt, d["suggestion_data"]
        )
        return self
