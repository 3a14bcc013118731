from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .notification_template_detail_type_enum import NotificationTemplateDetailTypeEnum


@_codec.define
class NotificationTemplateList(Model):
    """Serializer for listing notification templates with inheritance info

    Attributes:
        id: Unique identifier for this notification template.
        is_custom: Default on the server: false.
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

    id: UUID
    is_inherited: bool
    source_platform: str
    is_enabled: bool
    can_customize: bool
    is_custom: bool
    spas: str
    allowed_channels: str
    available_context: str
    type_: None | NotificationTemplateDetailTypeEnum | Unset = UNSET
    name: None | str | Unset = UNSET
    description: str | Unset = UNSET
    message_title: None | str | Unset = UNSET
    email_subject: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": _codec.encode(self.id),
                "is_inherited": self.is_inherited,
                "source_platform": self.source_platform,
                "is_enabled": self.is_enabled,
                "can_customize": self.can_customize,
                "is_custom": self.is_custom,
                "spas": self.spas,
                "allowed_channels": self.allowed_channels,
                "available_context": self.available_context,
                "type": self.type_,
                "name": self.name,
                "description": self.description,
                "message_title": self.message_title,
                "email_subject": self.email_subject,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 14:
            d = _codec.complete(self, d)
        try:
            self.type_ = d["type"]
            self.name = d["name"]
            self.description = d["description"]
            self.message_title = d["message_title"]
            self.email_subject = d["email_subject"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = _codec.decode_uuid(d["id"])
        self.is_inherited = d["is_inherited"]
        self.source_platform = d["source_platform"]
        self.is_enabled = d["is_enabled"]
        self.can_customize = d["can_customize"]
        self.is_custom = d["is_custom"]
        self.spas = d["spas"]
        self.allowed_channels = d["allowed_channels"]
        self.available_context = d["available_context"]
        return self
