from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .periodic_task import PeriodicTask
    from .previous_agent_status_enum import PreviousAgentStatusEnum


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 20:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.prompt = d["prompt"]
            self.pathway = d["pathway"]
            self.callback_url = d["callback_url"]
            self.callback_secret = d["callback_secret"]
            self.parent_session_id = d["parent_session_id"]
            self.parent_mentor_id = d["parent_mentor_id"]
            self.previous_agent = d["previous_agent"]
            self.previous_agent_status = d["previous_agent_status"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.mentor = _codec.decode_uuid(d["mentor"])
        self.title = d["title"]
        self.username = d["username"]
        self.task = _models.PeriodicTask.from_dict(d["task"])
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.modified_at = _codec.decode_datetime(d["modified_at"])
        self.enabled = d["enabled"]
        self.one_off = d["one_off"]
        self.platform_key = d["platform_key"]
        self.previous_agent_output = d["previous_agent_output"]
        return self
