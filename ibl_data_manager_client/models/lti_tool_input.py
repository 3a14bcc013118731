from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LtiToolInput(_records.Record):
    """LtiToolInput.

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

    title: str
    issuer: str
    client_id: str
    auth_login_url: str
    auth_token_url: str
    tool_key: int
    deployment_ids: list[str]
    platform_key: str
    launch_gate: _models.LtiLaunchGate
    auth_audience: None | str | Unset = UNSET
    key_set_url: None | str | Unset = UNSET
    key_set: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("title", "title", str, True),
            ("issuer", "issuer", str, True),
            ("client_id", "client_id", str, True),
            ("auth_login_url", "auth_login_url", str, True),
            ("auth_token_url", "auth_token_url", str, True),
            ("tool_key", "tool_key", int, True),
            ("deployment_ids", "deployment_ids", list[str], True),
            ("platform_key", "platform_key", str, True),
            ("launch_gate", "launch_gate", _models.LtiLaunchGate, True),
            ("auth_audience", "auth_audience", str | None, False),
            ("key_set_url", "key_set_url", str | None, False),
            ("key_set", "key_set", Any, False),
        )
