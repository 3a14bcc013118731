"""Authentication, by itself because DRF imports it before its own views exist."""

from types import SimpleNamespace
from typing import Any

from rest_framework.authentication import TokenAuthentication
from rest_framework.exceptions import AuthenticationFailed

from . import data


class ApiTokenAuthentication(TokenAuthentication):
    """`Authorization: Api-Token <key>`, as the platform wants it."""

    keyword = "Api-Token"

    def authenticate_credentials(self, key: str) -> tuple[Any, str]:
        """Take the key that was sent; return its holder, or raise what DRF answers with 401."""
        if key not in data.KEYS:
            raise AuthenticationFailed("Invalid token.")
        return SimpleNamespace(is_authenticated=True), key
