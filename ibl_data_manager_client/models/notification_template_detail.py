from __future__ import annotations

import datetime
from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationTemplateDetail(_records.Record):
    """Serializer for detailed template view and editing

    Attributes:
        type_: Select the type of notification from the available options.

            * `DEFAULT_TEMPLATE` - Default Template
            * `APP_REGISTRATION` - App Registration
            * `USER_NOTIF_USER_REGISTRATION` - User Notif User Registration
            * `USER_NOTIF_COURSE_ENROLLMENT` - User Notif Course Enrollment
            * `ADMIN_NOTIF_COURSE_ENROLLMENT` - Admin Notif Course Enrollment
            * `USER_NOTIF_USER_INACTIVITY` - User Notif User Inactivity
            * `USER_NOTIF_COURSE_COMPLETION` - User Notif Course Completion
            * `USER_NOTIF_CREDENTIALS` - User Notif Credentials
            * `CUSTOM_NOTIFICATION` - Custom Notification
            * `PLATFORM_INVITATION` - Platform Invitation
            * `PROGRAM_INVITATION` - Program Invitation
            * `COURSE_INVITATION` - Course Invitation
            * `USER_NOTIF_LEARNER_PROGRESS` - User Notif Learner Progress
            * `PROACTIVE_LEARNER_NOTIFICATION` - Proactive Learner Notification
            * `ROLE_CHANGE` - Role Change
            * `COURSE_LICENSE_ASSIGNMENT` - Course License Assignment
            * `COURSE_LICENSE_GROUP_ASSIGNMENT` - Course License Group Assignment
            * `PROGRAM_LICENSE_ASSIGNMENT` - Program License Assignment
            * `PROGRAM_LICENSE_GROUP_ASSIGNMENT` - Program License Group Assignment
            * `USER_LICENSE_ASSIGNMENT` - User License Assignment
            * `USER_LICENSE_GROUP_ASSIGNMENT` - User License Group Assignment
        created_at: Timestamp when this template was created
        updated_at: Timestamp when this template was last updated
        id: A number, a UUID, or custom_ and a number.
        name: A friendly name for the notification template.
        description: Admin-friendly description of what this notification does, when it triggers, and what data it needs
        message_title: The title for the notification message.
        message_body: The full notification message body.
        short_message_body: A short version of the notification message body.
        email_subject: Email subject line (supports Django template syntax)
        email_from_address: Sender email address (default: IBL <noreply@ibl.ai>)
        email_html_template: Full HTML template for email body
        proactive_prompt_message: Default prompt message for AI mentor notifications
    """

    type_: None | _models.NotificationTemplateDetailTypeEnum
    spas_detail: list[_models.Spa]
    allowed_channels_detail: list[_models.ConsumerChannel]
    is_inherited: bool
    is_enabled: bool
    source_platform: str
    available_context: str
    periodic_config: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    id: int | str
    name: None | str | Unset = UNSET
    description: str | Unset = UNSET
    message_title: None | str | Unset = UNSET
    message_body: str | Unset = UNSET
    short_message_body: str | Unset = UNSET
    email_subject: None | str | Unset = UNSET
    email_from_address: None | str | Unset = UNSET
    email_html_template: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    proactive_prompt_message: None | str | Unset = UNSET
    policy_config: dict[str, Any] | Unset = UNSET
    human_support_config: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("type", "type_", None | _models.NotificationTemplateDetailTypeEnum, True),
            ("spas_detail", "spas_detail", list[_models.Spa], True),
            ("allowed_channels_detail", "allowed_channels_detail", list[_models.ConsumerChannel], True),
            ("is_inherited", "is_inherited", bool, True),
            ("is_enabled", "is_enabled", bool, True),
            ("source_platform", "source_platform", str, True),
            ("available_context", "available_context", str, True),
            ("periodic_config", "periodic_config", str, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("updated_at", "updated_at", datetime.datetime, True),
            ("id", "id", int | str, True),
            ("name", "name", str | None, False),
            ("description", "description", str, False),
            ("message_title", "message_title", str | None, False),
            ("message_body", "message_body", str, False),
            ("short_message_body", "short_message_body", str, False),
            ("email_subject", "email_subject", str | None, False),
            ("email_from_address", "email_from_address", str | None, False),
            ("email_html_template", "email_html_template", str | None, False),
            ("metadata", "metadata", Any, False),
            ("proactive_prompt_message", "proactive_prompt_message", str | None, False),
            ("policy_config", "policy_config", dict[str, Any], False),
            ("human_support_config", "human_support_config", dict[str, Any], False),
        )
