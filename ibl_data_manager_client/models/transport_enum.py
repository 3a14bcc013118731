from typing import Final, Literal, TypeAlias

TransportEnum: TypeAlias = Literal["sse", "streamable_http", "websocket"] | str
"""One of the documented values, or whatever the server has come to send."""

TRANSPORT_ENUM_VALUES: Final = ("sse", "streamable_http", "websocket")
