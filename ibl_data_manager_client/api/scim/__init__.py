"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "add_group_members": "add_group_members",
    "create_group": "manage_group",
    "create_user": "create_user",
    "delete_group": "delete_group",
    "delete_group_with_slash": "delete_group_2",
    "delete_user": "delete_user",
    "delete_user_with_slash": "delete_user_2",
    "get_group": "retrieve_group",
    "get_group_with_slash": "retrieve_group_2",
    "get_user": "retrieve_user",
    "get_user_with_slash": "retrieve_user_2",
    "list_groups": "list_groups",
    "list_users": "list_users",
    "patch_group": "partial_update_group",
    "patch_group_with_slash": "partial_update_group_2",
    "patch_user": "partial_update_user",
    "patch_user_with_slash": "partial_update_user_2",
    "remove_group_members": "remove_group_members",
    "update_group": "update_group",
    "update_group_with_slash": "update_group_2",
    "update_user": "update_user",
    "update_user_with_slash": "update_user_2",
}
"""Name of each operation to its module."""
