from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .verify_gcp_market_place_failed_response_google import VerifyGCPMarketPlaceFailedResponseGoogle


@_attrs_define
class VerifyGCPMarketPlaceFailedResponse(Model):
    """VerifyGCPMarketPlaceFailedResponse.

    Attributes:
        success: Default on the server: false.
    """

    redirect_to: str
    sub: str | Unset = UNSET
    aud: str | Unset = UNSET
    iat: str | Unset = UNSET
    exp: str | Unset = UNSET
    google: VerifyGCPMarketPlaceFailedResponseGoogle | Unset = UNSET
    iss: str | Unset = UNSET
    message: str | Unset = UNSET
    success: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "redirect_to": self.redirect_to,
                "sub": self.sub,
                "aud": self.aud,
                "iat": self.iat,
                "exp": self.exp,
                "google": _codec.encode(self.google),
                "iss": self.iss,
                "message": self.message,
                "success": self.success,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.sub = d["sub"]
            self.aud = d["aud"]
            self.iat = d["iat"]
            self.exp = d["exp"]
            self.google = d["google"]
            self.iss = d["iss"]
            self.message = d["message"]
            self.success = d["success"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.redirect_to = d["redirect_to"]
        self.google = _codec.optional(_models.VerifyGCPMarketPlaceFailedResponseGoogle.adopt, self.google)
        return self
