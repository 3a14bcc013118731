from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec


@_attrs_define
class CredentialIssuerDetails(_codec.Map):
    """CredentialIssuerDetails."""

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)
