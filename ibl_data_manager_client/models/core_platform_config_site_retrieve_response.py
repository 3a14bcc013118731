from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec


@_attrs_define
class CorePlatformConfigSiteRetrieveResponse(_codec.Map):
    """CorePlatformConfigSiteRetrieveResponse."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
