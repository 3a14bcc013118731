from typing import Final, Literal, TypeAlias

GooglePayAccountResponseStatusEnum: TypeAlias = Literal["ACCOUNT_ACTIVE", "ACCOUNT_PENDING"] | str
"""One of the documented values, or whatever the server has come to send."""

GOOGLE_PAY_ACCOUNT_RESPONSE_STATUS_ENUM_VALUES: Final = ("ACCOUNT_ACTIVE", "ACCOUNT_PENDING")
