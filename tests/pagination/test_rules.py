"""The rules of reading a list by themselves: fed with answers, where nothing is sent and no pager stands between."""

from __future__ import annotations

import json
from typing import Any

import httpx

from ibl_data_manager_client import errors
from ibl_data_manager_client._pages import anywhere
from ibl_data_manager_client._pages.answer import Answer
from ibl_data_manager_client._pages.source import Source
from ibl_data_manager_client._pages.walk import Walk
from ibl_data_manager_client.types import UNSET
from tests.pagination.test_step_by_step import STEPS, Scripted


def ask(script: Scripted, query: dict[str, Any]) -> Answer:
    """An answer of the script, read."""
    response = script(httpx.Request("GET", "https://lists.example/x/", params=query))
    if response.is_error:
        raise errors.status_error(response, operation="GET /x/")
    answer = Answer(response.json(), (), "GET /x/")
    answer.again = lambda: answer.items
    answer.report = lambda expected, got: script.steps.append(f"told: {expected}, got {got}")
    return answer


def follow(walk: Walk[Any], script: Scripted, params: dict[str, Any]) -> None:
    """Do what the rules say, to the end or an error."""
    with walk:
        while not walk.done:
            asked = walk.parameters()
            query = {name: value for name, value in params.items() if name not in asked} | asked
            try:
                answer = ask(script, {name: value for name, value in query.items() if value is not UNSET})
            except errors.NotFoundError as error:
                walk.end_at(error)
                continue
            if (page := walk.page(answer)) is not None:
                script.gave(page)
        walk.finish()


def followed(answers: dict[str, Any], params: dict[str, Any]) -> list[str]:
    """The steps; after an error they go on once, from its cursor, which was JSON."""
    script, source, cursor = Scripted(answers), Source(anywhere.sync, ("GET", "/x/"), {"params": params}), None
    for _ in range(2):
        walk: Walk[Any] = Walk(source, cursor, None)
        try:
            follow(walk, script, params)
            break
        except errors.DataManagerError as error:
            script.steps.append(f"raised: {error}")
            cursor = json.loads(json.dumps(error.cursor))
    return script.steps


def test_the_rules_alone_lead_to_the_same_steps_as_reading_does() -> None:
    """What is asked, given, told and raised is decided by them."""
    found = {what: followed(answers, params) for what, (answers, params, _) in STEPS.items()}
    assert found == {what: steps for what, (_, _, steps) in STEPS.items()}
