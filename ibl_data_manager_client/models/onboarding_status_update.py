from __future__ import annotations

from .._json import records as _records


@_records.define
class OnboardingStatusUpdate(_records.Record):
    """OnboardingStatusUpdate.

    Attributes:
        app: The app url or name or id
    """

    onboarding_completed: bool
    app: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("onboarding_completed", "onboarding_completed", bool, True), ("app", "app", str, True))
