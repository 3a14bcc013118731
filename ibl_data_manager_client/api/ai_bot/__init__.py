"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "create_bot": "ai_bot_v1_bots_bot_create",
    "create_bot_command": "ai_bot_v1_bots_bot_commands_create",
    "create_discord_user_config": "ai_bot_v1_bots_discord_user_config_create",
    "create_slack_user_config": "ai_bot_v1_bots_slack_user_config_create",
    "create_whatsapp_user_config": "ai_bot_v1_bots_whatsapp_user_config_create",
    "delete_bot": "ai_bot_v1_bots_bot_destroy",
    "delete_bot_command": "ai_bot_v1_bots_bot_commands_destroy",
    "delete_discord_user_config": "ai_bot_v1_bots_discord_user_config_destroy",
    "delete_slack_user_config": "ai_bot_v1_bots_slack_user_config_destroy",
    "delete_whatsapp_user_config": "ai_bot_v1_bots_whatsapp_user_config_destroy",
    "get_bot": "ai_bot_v1_bots_bot_retrieve",
    "get_bot_command": "ai_bot_v1_bots_bot_commands_retrieve",
    "get_bot_discord_config": "ai_bot_v1_bots_bot_config_discord_retrieve",
    "get_bot_slack_config": "ai_bot_v1_bots_bot_config_slack_retrieve",
    "get_bot_teams_config": "ai_bot_v1_bots_bot_config_teams_retrieve",
    "get_bot_webex_config": "ai_bot_v1_bots_bot_config_webex_retrieve",
    "get_bot_whatsapp_config": "ai_bot_v1_bots_bot_config_whatsapp_retrieve",
    "get_discord_user_config": "ai_bot_v1_bots_discord_user_config_retrieve",
    "get_slack_user_config": "ai_bot_v1_bots_slack_user_config_retrieve",
    "get_whatsapp_user_config": "ai_bot_v1_bots_whatsapp_user_config_retrieve",
    "list_bot_commands": "ai_bot_v1_bots_bot_commands_list",
    "list_bots": "ai_bot_v1_bots_bot_list",
    "list_discord_user_configs": "ai_bot_v1_bots_discord_user_config_list",
    "list_slack_user_configs": "ai_bot_v1_bots_slack_user_config_list",
    "list_whatsapp_user_configs": "ai_bot_v1_bots_whatsapp_user_config_list",
    "patch_bot": "ai_bot_v1_bots_bot_partial_update",
    "patch_bot_command": "ai_bot_v1_bots_bot_commands_partial_update",
    "patch_bot_discord_config": "ai_bot_v1_bots_bot_config_discord_partial_update",
    "patch_bot_slack_config": "ai_bot_v1_bots_bot_config_slack_update_partial_update",
    "patch_bot_teams_config": "ai_bot_v1_bots_bot_config_teams_update_partial_update",
    "patch_bot_webex_config": "ai_bot_v1_bots_bot_config_webex_partial_update",
    "patch_bot_whatsapp_config": "ai_bot_v1_bots_bot_whatsapp_config_partial_update",
    "patch_discord_user_config": "ai_bot_v1_bots_discord_user_config_partial_update",
    "patch_slack_user_config": "ai_bot_v1_bots_slack_user_config_partial_update",
    "patch_whatsapp_user_config": "ai_bot_v1_bots_whatsapp_user_config_partial_update",
    "receive_bot_discord_webhook": "ai_bot_v1_bots_webhooks_discord_create",
    "receive_bot_slack_webhook": "ai_bot_v1_bots_webhooks_slack_create",
    "receive_bot_teams_webhook": "ai_bot_v1_bots_webhooks_teams_create",
    "receive_bot_webex_webhook": "ai_bot_v1_bots_webhooks_webex_create",
    "receive_bot_whatsapp_webhook": "ai_bot_v1_bots_webhooks_whatsapp_create",
    "update_bot": "ai_bot_v1_bots_bot_update",
    "update_bot_command": "ai_bot_v1_bots_bot_commands_update",
    "update_bot_slack_config": "ai_bot_v1_bots_bot_config_slack_update_update",
    "update_bot_slack_config_by_post": "ai_bot_v1_bots_bot_config_slack_update_create",
    "update_bot_teams_config": "ai_bot_v1_bots_bot_config_teams_update_update",
    "update_bot_teams_config_by_post": "ai_bot_v1_bots_bot_config_teams_update_create",
    "update_bot_whatsapp_config": "ai_bot_v1_bots_bot_whatsapp_config_update",
    "update_discord_user_config": "ai_bot_v1_bots_discord_user_config_update",
    "update_slack_user_config": "ai_bot_v1_bots_slack_user_config_update",
    "update_whatsapp_user_config": "ai_bot_v1_bots_whatsapp_user_config_update",
    "verify_bot_whatsapp_webhook": "ai_bot_v1_bots_webhooks_whatsapp_retrieve",
}
"""Name of each operation to its module."""
