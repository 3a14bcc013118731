"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_custom_domain": "custom_domains_create_create",
    "delete_custom_domain": "custom_domains_delete_destroy",
    "list_custom_domains": "custom_domains_retrieve",
    "set_custom_domain_deleted_status": "custom_domains_deleted_status_create",
    "update_custom_domain_status": "custom_domains_status_update",
    "update_custom_domain_status_by_name": "custom_domains_by_name_status_update",
}
"""Name of each operation to its module."""
