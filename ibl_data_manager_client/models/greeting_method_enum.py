from typing import Final, Literal, TypeAlias

GreetingMethodEnum: TypeAlias = Literal["proactive_prompt", "proactive_response"] | str
"""One of the documented values, or whatever the server has come to send."""

GREETING_METHOD_ENUM_VALUES: Final = ("proactive_prompt", "proactive_response")
