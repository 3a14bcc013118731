from typing import Final, Literal, TypeAlias

PromptVisibilityEnum: TypeAlias = (
    Literal["viewable_by_anyone", "viewable_by_tenant_admins", "viewable_by_tenant_students"] | str
)
"""One of the documented values, or whatever the server has come to send."""

PROMPT_VISIBILITY_ENUM_VALUES: Final = (
    "viewable_by_anyone",
    "viewable_by_tenant_admins",
    "viewable_by_tenant_students",
)
