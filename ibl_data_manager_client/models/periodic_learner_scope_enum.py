from typing import Final, Literal, TypeAlias

PeriodicLearnerScopeEnum: TypeAlias = Literal["ACTIVE_LEARNERS", "ALL_LEARNERS"] | str
"""One of the documented values, or whatever the server has come to send."""

PERIODIC_LEARNER_SCOPE_ENUM_VALUES: Final = ("ACTIVE_LEARNERS", "ALL_LEARNERS")
