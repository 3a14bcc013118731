from typing import Final, Literal, TypeAlias

ProgramTypeEnum: TypeAlias = Literal["bachelors", "certificate", "diploma", "masters", "other", "phd", "ungraded"] | str
"""One of the documented values, or whatever the server has come to send."""

PROGRAM_TYPE_ENUM_VALUES: Final = ("bachelors", "certificate", "diploma", "masters", "other", "phd", "ungraded")
