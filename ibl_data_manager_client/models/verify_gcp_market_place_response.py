from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .verify_gcp_market_place_response_google import VerifyGCPMarketPlaceResponseGoogle


@_codec.define
class VerifyGCPMarketPlaceResponse(Model):
    """VerifyGCPMarketPlaceResponse.

    Attributes:
        success: Default on the server: true.
    """

    redirect_to: str
    sub: str | Unset = UNSET
    aud: str | Unset = UNSET
    iat: str | Unset = UNSET
    exp: str | Unset = UNSET
    google: VerifyGCPMarketPlaceResponseGoogle | Unset = UNSET
    iss: str | Unset = UNSET
    message: str | Unset = UNSET
    success: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
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
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.redirect_to = d["redirect_to"]
        self.google = _codec.if_set(_models.VerifyGCPMarketPlaceResponseGoogle.from_own_dict, self.google)
        return self
