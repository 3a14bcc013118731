from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .institution import Institution
    from .user_info import UserInfo


@_attrs_define
class Education(Model):
    """Education.

    Attributes:
        user: edX user ID
        data: Metadata
        metadata: Metadata
    """

    id: int
    user: int
    user_info: UserInfo
    institution: Institution
    start_date: datetime.date
    updated_at: datetime.datetime
    degree: None | str | Unset = UNSET
    field_of_study: None | str | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    grade: None | str | Unset = UNSET
    activities: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    is_current: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "user": self.user,
                "user_info": _codec.encode(self.user_info),
                "institution": _codec.encode(self.institution),
                "start_date": _codec.encode(self.start_date),
                "updated_at": _codec.encode(self.updated_at),
                "degree": self.degree,
                "field_of_study": self.field_of_study,
                "end_date": _codec.encode(self.end_date),
                "grade": self.grade,
                "activities": self.activities,
                "description": self.description,
                "data": _codec.encode(self.data),
                "metadata": _codec.encode(self.metadata),
                "created_at": _codec.encode(self.created_at),
                "is_current": self.is_current,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .institution import Institution
        from .user_info import UserInfo

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            user=d.pop("user"),
            user_info=UserInfo.from_dict(d.pop("user_info")),
            institution=Institution.from_dict(d.pop("institution")),
            start_date=_codec.decode_date(d.pop("start_date")),
            updated_at=_codec.decode_datetime(d.pop("updated_at")),
            degree=d.pop("degree", UNSET),
            field_of_study=d.pop("field_of_study", UNSET),
            end_date=_codec.optional(_codec.decode_date, d.pop("end_date", UNSET)),
            grade=d.pop("grade", UNSET),
            activities=d.pop("activities", UNSET),
            description=d.pop("description", UNSET),
            data=d.pop("data", UNSET),
            metadata=d.pop("metadata", UNSET),
            created_at=_codec.optional(_codec.decode_datetime, d.pop("created_at", UNSET)),
            is_current=d.pop("is_current", UNSET),
        )
        result.additional_properties = d
        return result
