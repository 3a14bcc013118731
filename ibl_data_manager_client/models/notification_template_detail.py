from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .consumer_channel import ConsumerChannel
    from .notification_template_detail_type_enum import NotificationTemplateDetailTypeEnum
    from .spa import Spa


@_codec.define
class NotificationTemplateDetail(Model):
    """Serializer for detailed template view and editing

    Attributes:
        id: Unique identifier for this notification template.
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

    id: UUID
    type_: None | NotificationTemplateDetailTypeEnum
    spas_detail: list[Spa]
    allowed_channels_detail: list[ConsumerChannel]
    is_inherited: bool
    is_enabled: bool
    source_platform: str
    available_context: str
    periodic_config: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": _codec.encode(self.id),
                "type": self.type_,
                "spas_detail": _codec.encode(self.spas_detail),
                "allowed_channels_detail": _codec.encode(self.allowed_channels_detail),
                "is_inherited": self.is_inherited,
                "is_enabled": self.is_enabled,
                "source_platform": self.source_platform,
                "available_context": self.available_context,
                "periodic_config": self.periodic_config,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "name": self.name,
                "description": self.description,
                "message_title": self.message_title,
                "message_body": self.message_body,
                "short_message_body": self.short_message_body,
                "email_subject": self.email_subject,
                "email_from_address": self.email_from_address,
                "email_html_template": self.email_html_template,
                "metadata": _codec.encode(self.metadata),
                "proactive_prompt_message": self.proactive_prompt_message,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 21:
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
            self.metadata = d["metadata"]
            self.proactive_prompt_message = d["proactive_prompt_message"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = _codec.decode_uuid(d["id"])
        self.type_ = d["type"]
        self.spas_detail = _codec.decode_list(_models.Spa.from_dict, d["spas_detail"])
        self.allowed_channels_detail = _codec.decode_list(
            _models.ConsumerChannel.from_dict, d["allowed_channels_detail"]
        )
        self.is_inherited = d["is_inherited"]
        self.is_enabled = d["is_enabled"]
        self.source_platform = d["source_platform"]
        self.available_context = d["available_context"]
        self.periodic_config = d["periodic_config"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        return self
