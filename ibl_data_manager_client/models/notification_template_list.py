from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationTemplateList(_records.Record):
    """Serializer for listing notification templates with inheritance info

    Attributes:
        is_custom: Default on the server: false.
        id: A number, a UUID, or custom_ and a number.
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
        name: A friendly name for the notification template.
        description: Admin-friendly description of what this notification does, when it triggers, and what data it needs
        message_title: The title for the notification message.
        email_subject: Email subject line (supports Django template syntax)
    """

    is_inherited: bool
    source_platform: str
    is_enabled: bool
    can_customize: bool
    is_custom: bool
    spas: str
    allowed_channels: str
    available_context: str
    id: int | str
    type_: None | _models.NotificationTemplateDetailTypeEnum | Unset = UNSET
    name: None | str | Unset = UNSET
    description: str | Unset = UNSET
    message_title: None | str | Unset = UNSET
    email_subject: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("is_inherited", "is_inherited", bool, True),
            ("source_platform", "source_platform", str, True),
            ("is_enabled", "is_enabled", bool, True),
            ("can_customize", "can_customize", bool, True),
            ("is_custom", "is_custom", bool, True),
            ("spas", "spas", str, True),
            ("allowed_channels", "allowed_channels", str, True),
            ("available_context", "available_context", str, True),
            ("id", "id", int | str, True),
            ("type", "type_", None | _models.NotificationTemplateDetailTypeEnum, False),
            ("name", "name", str | None, False),
            ("description", "description", str, False),
            ("message_title", "message_title", str | None, False),
            ("email_subject", "email_subject", str | None, False),
        )
