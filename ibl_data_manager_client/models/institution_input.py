from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .institution_type_enum import InstitutionTypeEnum


@_codec.define
class InstitutionInput(Model):
    """InstitutionInput.

    Attributes:
        institution_type: * `university` - University
            * `college` - College
            * `institute` - Institute
            * `academy` - Academy
            * `other` - Other
        data: Metadata
        metadata: Metadata
    """

    name: str
    institution_type: InstitutionTypeEnum | Unset = UNSET
    location: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    accreditation: None | str | Unset = UNSET
    established_year: int | None | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "institution_type": self.institution_type,
                "location": self.location,
                "website": self.website,
                "accreditation": self.accreditation,
                "established_year": self.established_year,
                "data": _codec.encode(self.data),
                "metadata": _codec.encode(self.metadata),
                "created_at": _codec.encode(self.created_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.institution_type = d["institution_type"]
            self.location = d["location"]
            self.website = d["website"]
            self.accreditation = d["accreditation"]
            self.established_year = d["established_year"]
            self.data = d["data"]
            self.metadata = d["metadata"]
            self.created_at = d["created_at"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.created_at = _codec.if_set(_codec.decode_datetime, self.created_at)
        return self
