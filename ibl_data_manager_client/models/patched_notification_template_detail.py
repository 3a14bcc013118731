from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedNotificationTemplateDetail(_records.Record):
    """Serializer for detailed template view and editing

    Attributes:
        name: A friendly name for the notification template.
        description: Admin-friendly description of what this notification does, when it triggers, and what data it needs
        message_title: The title for the notification message.
        message_body: The full notification message body.
        short_message_body: A short version of the notification message body.
        email_subject: Email subject line (supports Django template syntax)
        email_from_address: Sender email address (default: IBL <noreply@ibl.ai>)
        email_html_template: Full HTML template for email body
        proactive_prompt_message: Default prompt message for AI mentor notifications
        periodic_learner_scope: * `ACTIVE_LEARNERS` - ACTIVE_LEARNERS
            * `ALL_LEARNERS` - ALL_LEARNERS
        periodic_frequency: * `DAILY` - DAILY
            * `WEEKLY` - WEEKLY
            * `MONTHLY` - MONTHLY
            * `CUSTOM` - CUSTOM
        periodic_mentors: List of mentor configurations: [{"unique_id": "uuid", "prompt": "...", "name": "..."}]
    """

    name: None | str | Unset = UNSET
    description: str | Unset = UNSET
    message_title: None | str | Unset = UNSET
    message_body: str | Unset = UNSET
    short_message_body: str | Unset = UNSET
    email_subject: None | str | Unset = UNSET
    email_from_address: None | str | Unset = UNSET
    email_html_template: None | str | Unset = UNSET
    spa_ids: list[int] | Unset = UNSET
    channel_ids: list[int] | Unset = UNSET
    metadata: Any | Unset = UNSET
    proactive_prompt_message: None | str | Unset = UNSET
    periodic_learner_scope: _models.PeriodicLearnerScopeEnum | Unset = UNSET
    periodic_report_period_days: int | Unset = UNSET
    periodic_frequency: _models.PeriodicFrequencyEnum | Unset = UNSET
    periodic_custom_interval_days: int | Unset = UNSET
    periodic_execution_time: str | Unset = UNSET
    periodic_timezone: str | Unset = UNSET
    periodic_mentors: list[dict[str, Any]] | Unset = UNSET
    policy_notify_on_assignment: bool | Unset = UNSET
    human_support_recipient_mode: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str | None, False),
            ("description", "description", str, False),
            ("message_title", "message_title", str | None, False),
            ("message_body", "message_body", str, False),
            ("short_message_body", "short_message_body", str, False),
            ("email_subject", "email_subject", str | None, False),
            ("email_from_address", "email_from_address", str | None, False),
            ("email_html_template", "email_html_template", str | None, False),
            ("spa_ids", "spa_ids", list[int], False),
            ("channel_ids", "channel_ids", list[int], False),
            ("metadata", "metadata", Any, False),
            ("proactive_prompt_message", "proactive_prompt_message", str | None, False),
            ("periodic_learner_scope", "periodic_learner_scope", _models.PeriodicLearnerScopeEnum, False),
            ("periodic_report_period_days", "periodic_report_period_days", int, False),
            ("periodic_frequency", "periodic_frequency", _models.PeriodicFrequencyEnum, False),
            ("periodic_custom_interval_days", "periodic_custom_interval_days", int, False),
            ("periodic_execution_time", "periodic_execution_time", str, False),
            ("periodic_timezone", "periodic_timezone", str, False),
            ("periodic_mentors", "periodic_mentors", list[dict[str, Any]], False),
            ("policy_notify_on_assignment", "policy_notify_on_assignment", bool, False),
            ("human_support_recipient_mode", "human_support_recipient_mode", str, False),
        )
