"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_platform_report": "reports_platforms_new_create",
    "create_report": "reports_orgs_new_create",
    "get_platform_report": "reports_platforms_retrieve_2",
    "get_report": "reports_orgs_retrieve_2",
    "list_platform_reports": "reports_platforms_retrieve",
    "list_reports": "reports_orgs_retrieve",
}
"""Name of each operation to its module."""
