from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PeriodicAgent(_records.Record):
    """PeriodicAgent.

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
    mentor: _models.Mentor
    title: str
    username: str
    task: _models.PeriodicTask
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
    previous_agent_status: _models.PreviousAgentStatusEnum | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("mentor", "mentor", _models.Mentor, True),
            ("title", "title", str, True),
            ("username", "username", str, True),
            ("task", "task", _models.PeriodicTask, True),
            ("created_at", "created_at", datetime.datetime, True),
            ("modified_at", "modified_at", datetime.datetime, True),
            ("enabled", "enabled", bool, True),
            ("one_off", "one_off", bool, True),
            ("platform_key", "platform_key", str, True),
            ("previous_agent_output", "previous_agent_output", str, True),
            ("description", "description", str, False),
            ("prompt", "prompt", str, False),
            ("pathway", "pathway", str, False),
            ("callback_url", "callback_url", str, False),
            ("callback_secret", "callback_secret", str, False),
            ("parent_session_id", "parent_session_id", str, False),
            ("parent_mentor_id", "parent_mentor_id", int | None, False),
            ("previous_agent", "previous_agent", int | None, False),
            ("previous_agent_status", "previous_agent_status", _models.PreviousAgentStatusEnum, False),
        )
