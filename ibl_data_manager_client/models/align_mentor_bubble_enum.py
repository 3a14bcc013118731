from typing import Final, Literal, TypeAlias

AlignMentorBubbleEnum: TypeAlias = Literal["left", "right"] | str
"""One of the documented values, or whatever the server has come to send."""

ALIGN_MENTOR_BUBBLE_ENUM_VALUES: Final = ("left", "right")
