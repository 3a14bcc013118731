from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .periodic_task_input import PeriodicTaskInput
    from .previous_agent_status_enum import PreviousAgentStatusEnum


@_codec.define
class PatchedPeriodicAgentCreate(Model):
    """PatchedPeriodicAgentCreate.

    Attributes:
        prompt: Prompt for the periodic agent if any.
        previous_agent: Agent that needs to run before the current agent runs.
        previous_agent_status: * `success` - Success
            * `error` - Error
            * `running` - Running
            * `pending` - Pending
    """

    mentor: UUID | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    prompt: str | Unset = UNSET
    task: PeriodicTaskInput | Unset = UNSET
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
                "mentor": _codec.encode(self.mentor),
                "title": self.title,
                "description": self.description,
                "prompt": self.prompt,
                "task": _codec.encode(self.task),
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
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.mentor = d["mentor"]
            self.title = d["title"]
            self.description = d["description"]
            self.prompt = d["prompt"]
            self.task = d["task"]
            self.pathway = d["pathway"]
            self.callback_url = d["callback_url"]
            self.callback_secret = d["callback_secret"]
            self.parent_session_id = d["parent_session_id"]
            self.parent_mentor_id = d["parent_mentor_id"]
            self.previous_agent = d["previous_agent"]
            self.previous_agent_status = d["previous_agent_status"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentor = _codec.if_set(_codec.decode_uuid, self.mentor)
        self.task = _codec.if_set(_models.PeriodicTaskInput.from_dict, self.task)
        return self
