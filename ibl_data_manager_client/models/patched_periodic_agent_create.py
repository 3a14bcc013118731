from __future__ import annotations

from uuid import UUID

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedPeriodicAgentCreate(_records.Record):
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
    task: _models.PeriodicTaskInput | Unset = UNSET
    pathway: str | Unset = UNSET
    callback_url: str | Unset = UNSET
    callback_secret: str | Unset = UNSET
    parent_session_id: str | Unset = UNSET
    parent_mentor_id: int | None | Unset = UNSET
    previous_agent: int | None | Unset = UNSET
    previous_agent_status: _models.PreviousAgentStatusEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("mentor", "mentor", UUID, False),
            ("title", "title", str, False),
            ("description", "description", str, False),
            ("prompt", "prompt", str, False),
            ("task", "task", _models.PeriodicTaskInput, False),
            ("pathway", "pathway", str, False),
            ("callback_url", "callback_url", str, False),
            ("callback_secret", "callback_secret", str, False),
            ("parent_session_id", "parent_session_id", str, False),
            ("parent_mentor_id", "parent_mentor_id", int | None, False),
            ("previous_agent", "previous_agent", int | None, False),
            ("previous_agent_status", "previous_agent_status", _models.PreviousAgentStatusEnum, False),
        )
