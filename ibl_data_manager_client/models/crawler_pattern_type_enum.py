from typing import Final, Literal, TypeAlias

CrawlerPatternTypeEnum: TypeAlias = Literal["glob", "regex"] | str
"""One of the documented values, or whatever the server has come to send."""

CRAWLER_PATTERN_TYPE_ENUM_VALUES: Final = ("glob", "regex")
