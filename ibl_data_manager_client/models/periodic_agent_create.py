from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .periodic_task import PeriodicTask
    from .previous_agent_status_enum import PreviousAgentStatusEnum


@_attrs_define
class PeriodicAgentCreate(Model):
    """PeriodicAgentCreate.

    Attributes:
        previous_agent_output: This will be fed into the run of this agent as part of its input prompt.
        prompt: Prompt for the periodic agent if any.
        previous_agent: Agent that needs to run before the current agent runs.
        previous_agent_status: * `success` - Success
            * `error` - Error
            * `running` - Running
            * `pending` - Pending
    """

    id: int
    mentor: UUID
    title: str
    username: str
    task: PeriodicTask
    created_at: datetime.datetime
    modified_at: datetime.datetime
    enabled: bool
    one_off: bool
    platform_key: str
    previous_agent_output: str
    description: str | Unset = UNSET
    prompt: str | Unset = UNSET
    pathway: str | Unset = UNSET
    callback_url: str | Unset = UNSET
    callback_secret: str | Unset = UNSET
    parent_session_id: str | Unset = UNSET
    parent_mentor_id: int | None | Unset = UNSET
    previous_agent: int | None | Unset = UNSET
    previous_agent_status: PreviousAgentStatusEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "mentor": _codec.encode(self.mentor),
                "title": self.title,
                "username": self.username,
                "task": _codec.encode(self.task),
                "created_at": _codec.encode(self.created_at),
                "modified_at": _codec.encode(self.modified_at),
                "enabled": self.enabled,
                "one_off": self.one_off,
                "platform_key": self.platform_key,
                "previous_agent_output": self.previous_agent_output,
                "description": self.description,
                "prompt": self.prompt,
                "pathway": self.pathway,
                "callback_url": self.callback_url,
                "callback_secret": self.callback_secret,
                "parent_session_id": self.parent_session_id,
                "parent_mentor_id": self.parent_mentor_id,
                "previous_agent": self.previous_agent,
                "previous_agent_status": self.previous_agent_status,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.id = pop("id")
        self.mentor = UUID(pop("mentor"))
        self.title = pop("title")
        self.username = pop("username")
        self.task = _models.PeriodicTask.from_dict(pop("task"))
        self.created_at = _codec.decode_datetime(pop("created_at"))
        self.modified_at = _codec.decode_datetime(pop("modified_at"))
        self.enabled = pop("enabled")
        self.one_off = pop("one_off")
        self.platform_key = pop("platform_key")
        self.previous_agent_output = pop("previous_agent_output")
        self.description = pop("description", UNSET)
        self.prompt = pop("prompt", UNSET)
        self.pathway = pop("pathway", UNSET)
        self.callback_url = pop("callback_url", UNSET)
        self.callback_secret = pop("callback_secret", UNSET)
        self.parent_session_id = pop("parent_session_id", UNSET)
        self.parent_mentor_id = pop("parent_mentor_id", UNSET)
        self.previous_agent = pop("previous_agent", UNSET)
        self.previous_agent_status = pop("previous_agent_status", UNSET)
        if d:
            self.additional_properties = d
        return self
