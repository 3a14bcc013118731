"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_media_resource": "media_orgs_users_media_media_resources_create",
    "delete_media_resource": "media_orgs_users_media_media_resources_destroy",
    "get_media_resource": "media_orgs_users_media_media_resources_retrieve",
    "list_media_resources": "media_orgs_users_media_media_resources_list",
    "list_media_resources_by_item": "media_orgs_users_media_media_resources_by_item_retrieve",
    "patch_media_resource": "media_orgs_users_media_media_resources_partial_update",
    "search_media_resources": "media_orgs_users_media_media_resources_search_retrieve",
    "update_media_resource": "media_orgs_users_media_media_resources_update",
}
"""Name of each operation to its module."""
