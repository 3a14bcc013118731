from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .section_with_children import SectionWithChildren


@_attrs_define
class FullCourse(Model):
    """FullCourse."""

    id: int
    name: str
    run: str
    number: str
    xblock_id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    sections: list[SectionWithChildren]
    description: str | Unset = UNSET
    task: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "run": self.run,
                "number": self.number,
                "xblock_id": self.xblock_id,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "sections": _codec.encode(self.sections),
                "description": self.description,
                "task": self.task,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .section_with_children import SectionWithChildren

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            name=d.pop("name"),
            run=d.pop("run"),
            number=d.pop("number"),
            xblock_id=d.pop("xblock_id"),
            created_at=_codec.decode_datetime(d.pop("created_at")),
            updated_at=_codec.decode_datetime(d.pop("updated_at")),
            sections=_codec.decode_list(SectionWithChildren.from_dict, d.pop("sections")),
            description=d.pop("description", UNSET),
            task=d.pop("task", UNSET),
        )
        result.additional_properties = d
        return result
