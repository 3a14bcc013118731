from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Institution(_records.Record):
    """Institution.

    Attributes:
        institution_type: * `university` - University
            * `college` - College
            * `institute` - Institute
            * `academy` - Academy
            * `other` - Other
        data: Metadata
        metadata: Metadata
    """

    id: int
    name: str
    updated_at: datetime.datetime
    institution_type: _models.InstitutionTypeEnum | Unset = UNSET
    location: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    accreditation: None | str | Unset = UNSET
    established_year: int | None | Unset = UNSET
    data: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    year_of_establishment: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("institution_type", "institution_type", _models.InstitutionTypeEnum, False),
            ("location", "location", str | None, False),
            ("website", "website", str | None, False),
            ("accreditation", "accreditation", str | None, False),
            ("established_year", "established_year", int | None, False),
            ("data", "data", Any, False),
            ("metadata", "metadata", Any, False),
            ("created_at", "created_at", datetime.datetime, False),
            ("year_of_establishment", "year_of_establishment", int | None, False),
        )
