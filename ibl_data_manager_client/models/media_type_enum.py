from typing import Final, Literal, TypeAlias

MediaTypeEnum: TypeAlias = Literal["audio", "document", "image", "other", "video"] | str
"""One of the documented values, or whatever the server has come to send."""

MEDIA_TYPE_ENUM_VALUES: Final = ("audio", "document", "image", "other", "video")
