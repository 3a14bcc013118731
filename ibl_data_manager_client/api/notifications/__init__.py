"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "bulk_update_notifications": "notification_v1_orgs_notifications_bulk_update_partial_update",
    "bulk_update_user_notifications": "notification_v1_orgs_users_notifications_bulk_update_partial_update",
    "delete_notification": "notification_v1_orgs_users_notifications_destroy",
    "enable_campaign": "notification_v1_orgs_campaigns_enable_create",
    "exclude_campaign": "notification_v1_orgs_campaigns_exclude_create",
    "get_notification_context": "notification_v1_orgs_notification_builder_context_retrieve",
    "get_notifications_count": "notification_v1_orgs_users_notifications_count_retrieve",
    "get_template": "notification_v1_platforms_templates_retrieve",
    "list_notification_recipients": "notification_v1_orgs_notification_builder_recipients_list",
    "list_notifications": "notification_v1_orgs_notifications_retrieve",
    "list_templates": "notification_v1_platforms_templates_list",
    "list_user_notifications": "notification_v1_orgs_users_notifications_retrieve",
    "mark_all_as_read": "notification_v1_orgs_mark_all_as_read_create",
    "patch_template": "notification_v1_platforms_templates_partial_update",
    "preview_notification": "notification_v1_orgs_notification_builder_preview_create",
    "reset_template": "notification_v1_platforms_templates_reset_create",
    "send_notification": "notification_v1_orgs_notification_builder_send_create",
    "test_smtp_config": "notification_v1_platforms_config_test_smtp_create",
    "test_template": "notification_v1_platforms_templates_test_create",
    "toggle_template": "notification_v1_platforms_templates_toggle_partial_update",
    "unsubscribe_from_campaigns": "notification_v1_campaigns_unsubscribe_retrieve",
    "update_notifications": "notification_v1_orgs_notifications_update",
    "update_user_notifications": "notification_v1_orgs_users_notifications_update",
    "validate_notification_source": "notification_v1_orgs_notification_builder_validate_source_create",
}
"""Name of each operation to its module."""
