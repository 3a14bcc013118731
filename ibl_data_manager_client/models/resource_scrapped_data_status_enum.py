from typing import Final, Literal, TypeAlias

ResourceScrappedDataStatusEnum: TypeAlias = Literal["failed", "pending", "scrapped", "unscrapped"] | str
"""One of the documented values, or whatever the server has come to send."""

RESOURCE_SCRAPPED_DATA_STATUS_ENUM_VALUES: Final = ("failed", "pending", "scrapped", "unscrapped")
