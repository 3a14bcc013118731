from typing import Final, Literal, TypeAlias

StripeCheckoutSessionRequestModeEnum: TypeAlias = Literal["payment", "setup", "subscription"] | str
"""One of the documented values, or whatever the server has come to send."""

STRIPE_CHECKOUT_SESSION_REQUEST_MODE_ENUM_VALUES: Final = ("payment", "setup", "subscription")
