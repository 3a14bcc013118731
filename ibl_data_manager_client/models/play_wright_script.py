from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class PlayWrightScript(Model):
    """PlayWrightScript.

    Attributes:
        student: edX user ID
    """

    id: int
    platform: int | None
    student: int | None
    title: str
    script: str
    is_public: bool
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "platform": self.platform,
                "student": self.student,
                "title": self.title,
                "script": self.script,
                "is_public": self.is_public,
                "description": self.description,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.platform = pop("platform")
        self.student = pop("student")
        self.title = pop("title")
        self.script = pop("script")
        self.is_public = pop("is_public")
        self.description = pop("description", UNSET)
        if d:
            self.additional_properties = d
        return self
