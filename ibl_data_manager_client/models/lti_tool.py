from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .lti_launch_gate import LtiLaunchGate


@_codec.define
class LtiTool(Model):
    """LtiTool.

    Attributes:
        title: The title of the tool
        issuer: This value will look someting like https://example.com. Value provided by Lti 1.3 Platform.
        client_id: The client id provided by Lti 1.3 Platform
        auth_login_url: The Platforms OIDC Login endpoint. Value provided by LTI 1.3 Platform.
        auth_token_url: The Platforms OIDC Token endpoint. Value provided by LTI 1.3 Platform.
        tool_key: Reference to Lti Tool
        deployment_ids: List of deployment ids. Example: ["1", "deployment-2"]. Value(s) provided by LTI 1.3 Platform.
        auth_audience: The platforms Oauth2 Audience (aud). Usually can be skipped.
        key_set_url: The platforms JWKS endpoint. Value provided by LTI 1.3 Platform.
        key_set: In case Platform's JWKS endpoint is not available, you can provide the JWKS here. Value provided by LTI 1.3
            Platform.
    """

    id: int
    title: str
    issuer: str
    client_id: str
    auth_login_url: str
    auth_token_url: str
    tool_key: int
    deployment_ids: list[str]
    launch_gate: LtiLaunchGate
    auth_audience: None | str | Unset = UNSET
    key_set_url: None | str | Unset = UNSET
    key_set: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "title": self.title,
                "issuer": self.issuer,
                "client_id": self.client_id,
                "auth_login_url": self.auth_login_url,
                "auth_token_url": self.auth_token_url,
                "tool_key": self.tool_key,
                "deployment_ids": _codec.encode(self.deployment_ids),
                "launch_gate": _codec.encode(self.launch_gate),
                "auth_audience": self.auth_audience,
                "key_set_url": self.key_set_url,
                "key_set": _codec.encode(self.key_set),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.auth_audience = d["auth_audience"]
            self.key_set_url = d["key_set_url"]
            self.key_set = d["key_set"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.title = d["title"]
        self.issuer = d["issuer"]
        self.client_id = d["client_id"]
        self.auth_login_url = d["auth_login_url"]
        self.auth_token_url = d["auth_token_url"]
        self.tool_key = d["tool_key"]
        self.deployment_ids = d["deployment_ids"]
        self.launch_gate = _models.LtiLaunchGate.from_dict(d["launch_gate"])
        return self
