"""The moment by which a call has to be done, as the steps of a blocking call are told of it."""

from __future__ import annotations

import time


class Until(float):
    """Seconds that one step may take, and no longer than until `deadline` (of `time.monotonic()`)."""

    deadline: float

    @classmethod
    def of(cls, seconds: float | None, deadline: float) -> Until:
        """At most `seconds` from now, and not beyond the deadline."""
        left = max(0.001, deadline - time.monotonic())
        until = cls(left if seconds is None else min(seconds, left))
        until.deadline = deadline
        return until
