from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .verify_gcp_market_place_failed_response_google import VerifyGCPMarketPlaceFailedResponseGoogle

        d = {**src_dict}
        result = cls(
            redirect_to=d.pop("redirect_to"),
            sub=d.pop("sub", UNSET),
            aud=d.pop("aud", UNSET),
            iat=d.pop("iat", UNSET),
            exp=d.pop("exp", UNSET),
            google=_codec.optional(VerifyGCPMarketPlaceFailedResponseGoogle.from_dict, d.pop("google", UNSET)),
            iss=d.pop("iss", UNSET),
            message=d.pop("message", UNSET),
            success=d.pop("success", UNSET),
        )
        result.additional_properties = d
        return result
