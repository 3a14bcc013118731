from __future__ import annotations

from .._json import records as _records


@_records.define
class PermissionCheckRequest(_records.Record):
    """Serializer for permission check requests

    Attributes:
        platform_key: Platform key to check permissions for
        resources: List of resource paths to check permissions for. Must start and end with '/' (e.g., ['/mentors/',
            '/mentors/123/', '/students/'])
    """

    platform_key: str
    resources: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("platform_key", "platform_key", str, True), ("resources", "resources", list[str], True))
