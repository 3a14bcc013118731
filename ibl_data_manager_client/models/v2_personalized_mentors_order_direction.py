from typing import Final, Literal, TypeAlias

V2PersonalizedMentorsOrderDirection: TypeAlias = Literal["asc", "desc"] | str
"""One of the documented values, or whatever the server has come to send."""

V2_PERSONALIZED_MENTORS_ORDER_DIRECTION_VALUES: Final = ("asc", "desc")
