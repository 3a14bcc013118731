from __future__ import annotations

from typing import Any

from .._json import codec as _codec


@_codec.define
class OverTimeWithTotalData(_codec.Map):
    """Dates are keys and values are the value for the date in the key. e,g `{"2020-01-01": 30. ...}`"""

    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
