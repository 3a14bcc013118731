from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .patched_notification_template_detail_periodic_mentors_item import (
        PatchedNotificationTemplateDetailPeriodicMentorsItem,
    )
    from .periodic_frequency_enum import PeriodicFrequencyEnum
    from .periodic_learner_scope_enum import PeriodicLearnerScopeEnum


@_codec.define
class PatchedNotificationTemplateDetail(Model):
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
    periodic_learner_scope: PeriodicLearnerScopeEnum | Unset = UNSET
    periodic_report_period_days: int | Unset = UNSET
    periodic_frequency: PeriodicFrequencyEnum | Unset = UNSET
    periodic_custom_interval_days: int | Unset = UNSET
    periodic_execution_time: str | Unset = UNSET
    periodic_timezone: str | Unset = UNSET
    periodic_mentors: list[PatchedNotificationTemplateDetailPeriodicMentorsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "description": self.description,
                "message_title": self.message_title,
                "message_body": self.message_body,
                "short_message_body": self.short_message_body,
                "email_subject": self.email_subject,
                "email_from_address": self.email_from_address,
                "email_html_template": self.email_html_template,
                "spa_ids": _codec.encode(self.spa_ids),
                "channel_ids": _codec.encode(self.channel_ids),
                "metadata": _codec.encode(self.metadata),
                "proactive_prompt_message": self.proactive_prompt_message,
                "periodic_learner_scope": self.periodic_learner_scope,
                "periodic_report_period_days": self.periodic_report_period_days,
                "periodic_frequency": self.periodic_frequency,
                "periodic_custom_interval_days": self.periodic_custom_interval_days,
                "periodic_execution_time": self.periodic_execution_time,
                "periodic_timezone": self.periodic_timezone,
                "periodic_mentors": _codec.encode(self.periodic_mentors),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 19:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.description = d["description"]
            self.message_title = d["message_title"]
            self.message_body = d["message_body"]
            self.short_message_body = d["short_message_body"]
            self.email_subject = d["email_subject"]
            self.email_from_address = d["email_from_address"]
            self.email_html_template = d["email_html_template"]
            self.spa_ids = d["spa_ids"]
            self.channel_ids = d["channel_ids"]
            self.metadata = d["metadata"]
            self.proactive_prompt_message = d["proactive_prompt_message"]
            self.periodic_learner_scope = d["periodic_learner_scope"]
            self.periodic_report_period_days = d["periodic_report_period_days"]
            self.periodic_frequency = d["periodic_frequency"]
            self.periodic_custom_interval_days = d["periodic_custom_interval_days"]
            self.periodic_execution_time = d["periodic_execution_time"]
            self.periodic_timezone = d["periodic_timezone"]
            self.periodic_mentors = d["periodic_mentors"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.periodic_mentors = _codec.if_set_list(
            _models.PatchedNotificationTemplateDetailPeriodicMentorsItem.from_own_dict, self.periodic_mentors
        )
        return self
