from typing import Final, Literal, TypeAlias

Provider05CEnum: TypeAlias = Literal["discord", "slack", "teams", "webex", "whatsapp"] | str
"""One of the documented values, or whatever the server has come to send."""

PROVIDER_05C_ENUM_VALUES: Final = (
    "discord",
    "slack",
    "teams",
    "webex",
    "whatsapp",
)
