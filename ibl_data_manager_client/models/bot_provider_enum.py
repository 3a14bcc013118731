from typing import Final, Literal, TypeAlias

BotProviderEnum: TypeAlias = Literal["discord", "slack", "teams", "webex", "whatsapp"] | str
"""One of the documented values, or whatever the server has come to send."""

BOT_PROVIDER_ENUM_VALUES: Final = ("discord", "slack", "teams", "webex", "whatsapp")
