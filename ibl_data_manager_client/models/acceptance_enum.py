from typing import Final, Literal, TypeAlias

AcceptanceEnum: TypeAlias = Literal["Accepted", "Rejected", "Unaccepted"] | str
"""One of the documented values, or whatever the server has come to send."""

ACCEPTANCE_ENUM_VALUES: Final = ("Accepted", "Rejected", "Unaccepted")
