from typing import Final, Literal, TypeAlias

SectionStatusEnum: TypeAlias = Literal["draft", "error", "published", "syncing"] | str
"""One of the documented values, or whatever the server has come to send."""

SECTION_STATUS_ENUM_VALUES: Final = ("draft", "error", "published", "syncing")
