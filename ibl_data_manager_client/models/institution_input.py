from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class InstitutionInput(_records.Record):
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
            ("name", "name", str, True),
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
