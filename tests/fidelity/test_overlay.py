"""Overlay: what it changes, what it leaves alone, and when a correction is stale; docs/corrections.md."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import corrections
import pytest
from generation import made_against, overlay, paging
from generation.document import ABSENT

from ibl_data_manager_client import models
from tests import documents
from tests.regeneration.project import as_yaml

ROOT = Path(__file__).parent.parent.parent


def action(target: str, name: str = "one", **what: Any) -> dict[str, Any]:
    """An action with its evidence."""
    return {
        "target": target,
        "x-correction": name,
        "x-evidence": "known",
        "x-source": "guide",
        "x-confidence": "documented",
        **what,
    }


def document() -> dict[str, Any]:
    """A small document."""
    return {"paths": {"/a": {"get": {"parameters": [{"name": "q", "in": "query"}], "responses": {"200": {"x": 1}}}}}}


@pytest.mark.parametrize(
    "actions",
    [
        [action("$.paths['/a'].get", update={"parameters": [{"name": "q", "in": "query", "description": "new"}]})],
        [
            action("$.paths['/a'].get.responses", remove=True),
            action("$.paths['/a'].get", update={"responses": {"200": {"x": 1}}}),
        ],
        [action("$.paths['/b'].get", remove=True)],
    ],
    ids=["a parameter that is declared", "removed and set to what it was", "no such operation"],
)
def test_a_correction_that_changes_nothing_is_stale(actions: list[dict[str, Any]]) -> None:
    before = document()
    done = overlay.apply(before, {"overlay": "1.0.0", "actions": actions})
    assert (done.applied, done.stale) == ([], ["one"])
    assert done.document == before == document()


def test_what_stood_before_is_kept_for_each_place() -> None:
    done = overlay.apply(
        document(),
        {
            "actions": [
                action("$.paths['/a'].get.responses", remove=True),
                action("$.paths['/a'].get", update={"responses": {}}),
                action("$.paths['/a'].get.parameters[?@.name == 'q']", "two", update={"schema": {"type": "string"}}),
            ]
        },
    )
    assert done.applied == ["one", "two"]
    assert done.before == {
        "one": {("paths", "/a", "get", "responses"): {"200": {"x": 1}}},
        "two": {("paths", "/a", "get", "parameters", 0, "schema"): ABSENT},
    }


def test_applied_again_all_corrections_are_stale() -> None:
    description = documents.described()
    untouched = copy.deepcopy(description)
    actions = overlay.load(ROOT / "openapi-overlay.yaml")
    done = overlay.apply(description, actions)
    assert (done.stale, done.unmatched) == ([], [])
    assert description == untouched
    assert overlay.apply(done.document, actions).applied == []


def test_a_list_that_may_come_in_pages_is_read_from_either() -> None:
    page = {"type": "object", "properties": {"results": {"type": "array", "items": {}}}}
    assert paging.list_path({}, {"oneOf": [{"type": "array", "items": {}}, page]}) == ("results",)
    assert paging.list_path({}, {"oneOf": [{"type": "array", "items": {}}, {"type": "string"}]}) == ()
    assert paging.list_path({}, {"oneOf": [{"type": "string"}]}) is None


@pytest.mark.parametrize(
    ("target", "line"), [("$.paths['/a']", "- `/a`: removed"), ("$.paths['/a'].get", "- `GET /a`: removed")]
)
def test_the_page_says_what_a_correction_removes(target: str, line: str) -> None:
    done = overlay.apply(document(), {"actions": [action(target, remove=True)]})
    assert list(corrections.changes(done, "one")) == [line]


def test_the_page_names_no_class_where_the_client_has_a_dictionary() -> None:
    page = (ROOT / "docs" / "corrections.md").read_text(encoding="utf-8")
    named = set(re.findall(r": (?:answer \d+|body) `(\w+)`", page))
    called_otherwise = {"GlobalCatalogSearchResponse", "N8nProgress"}
    assert len(named) > 80
    assert named - set(dir(models)) <= called_otherwise
    schema = {"type": "object", "additionalProperties": {"type": "string"}}
    described = {**document(), "components": {"schemas": {}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Words"}}}
    actions = [
        action("$.components.schemas", update={"Words": schema}),
        action("$.paths['/a'].get.responses['200']", update={"content": content}),
    ]
    described["paths"]["/a"]["get"]["operationId"] = "a_list"
    done = overlay.apply(described, {"actions": actions})
    assert sorted(corrections.changes(done, "one")) == [
        "- `GET /a` (a_list): answer 200 a dictionary",
        "- component `Words`: new, a dictionary",
    ]


def test_the_page_of_corrections_and_the_record_are_up_to_date() -> None:
    assert corrections.main(["--check"]) == 0


def test_what_is_not_up_to_date_is_named_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, record = tmp_path / "docs/corrections.md", tmp_path / "openapi-overlay-made-against.jsonl"

    def said(*options: str) -> tuple[int, str]:
        return corrections.main(["--root", str(tmp_path), *options]), capsys.readouterr().out

    described = document() | {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://things.example"}],
    }
    described["paths"]["/a"]["get"]["operationId"] = "a"
    actions = [action("$.paths['/a'].get", "summary", update={"summary": "ä"})]
    (tmp_path / "openapi.yaml").write_bytes(as_yaml(described))
    (tmp_path / "openapi-overlay.yaml").write_bytes(as_yaml({"overlay": "1.0.0", "actions": actions}))
    no_page = "corrections.md: not up to date; run scripts/corrections.py\n"
    no_record = f"{record.name}: not up to date; run scripts/corrections.py --record\n"
    assert said("--check") == (1, f"{no_page}{no_record}")
    assert said() == (0, "corrections.md: written\n")
    assert "### summary\n\nknown *(guide; documented)*\n\n- `GET /a` (a): `summary`\n" in page.read_text("utf-8")
    assert said("--check") == (1, f"corrections.md: up to date\n{no_record}")
    assert said("--record") == (0, f"corrections.md: up to date\n{record.name}: written\n")
    assert record.read_text("utf-8") == made_against.text(actions, [{("summary",): [ABSENT]}])
    assert said("--check") == (0, f"corrections.md: up to date\n{record.name}: up to date\n")
    page.write_text("edited", encoding="utf-8")
    assert said("--check") == (1, f"{no_page}{record.name}: up to date\n")


@pytest.mark.parametrize(
    ("target", "what", "said"),
    [
        ("$.paths['/a'].get", {"update": {"deprecated": True}}, "`GET /a` (a): `deprecated`"),
        ("$.paths['/a'].get.parameters", {"update": {"name": "r", "in": "query"}}, "`GET /a` (a): `r`"),
        ("$.paths['/a'].get.parameters[0]", {"remove": True}, "`GET /a` (a): without `q`"),
        ("$.paths['/a'].get.parameters", {"remove": True}, "`GET /a` (a): without `q`"),
        ("$.paths['/a'].get.parameters[0]", {"update": {"required": False}}, "`GET /a` (a): `q` is not required"),
        ("$.paths['/a'].get.responses", {"remove": True}, "`GET /a` (a): answer not declared"),
        ("$.paths['/a'].get.responses['200']", {"remove": True}, "`GET /a` (a): answer 200 not declared"),
        ("$.paths['/a'].get", {"remove": True}, "`GET /a`: removed"),
        ("$.info", {"update": {"title": "Others"}}, "info at title: other"),
        ("$.info", {"remove": True}, "info: removed"),
        ("$.components.schemas.A", {"update": {"type": "string"}}, "component `A`: other fields"),
        ("$.components", {"update": {"x": {}}}, "components at x: other"),
    ],
)
def test_each_change_is_said(target: str, what: dict[str, Any], said: str) -> None:
    """Also of what no correction that there is changes."""
    described = document() | {"info": {"title": "Things"}, "components": {"schemas": {"A": {}}}}
    described["paths"]["/a"]["get"]["operationId"] = "a"
    done = overlay.apply(described, {"actions": [action(target, **what)]})
    assert list(corrections.changes(done, "one")) == [f"- {said}"]
