from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec


@_attrs_define
class OverTimeWithTotalData(_codec.Map):
    """Dates are keys and values are the value for the date in the key. e,g `{"2020-01-01": 30. ...}`"""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
