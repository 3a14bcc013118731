from typing import Final, Literal, TypeAlias

CeleryHeartbeatFailStatusEnum: TypeAlias = Literal["healthy", "unhealthy"] | str
"""One of the documented values, or whatever the server has come to send."""

CELERY_HEARTBEAT_FAIL_STATUS_ENUM_VALUES: Final = ("healthy", "unhealthy")
