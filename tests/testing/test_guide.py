"""docs/testing-your-application.md says what is so, and our own example can be tested as it says."""

from __future__ import annotations

import asyncio
import re
import runpy
from pathlib import Path

import attrs
import pytest

from ibl_data_manager_client.api.core import (
    roles_platform_orgs_roles_users_reported_roles_retrieve as reported_roles,
)
from ibl_data_manager_client.api.core import user_groups_orgs_retrieve as user_groups
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.models import Credential, GroupListData
from ibl_data_manager_client.testing import FakePlatform, RecordedCall, sample

from .test_plugin import ROOT, own_pytest

GUIDE = (ROOT / "docs/testing-your-application.md").read_text(encoding="utf-8")


def test_its_blocks_run(tmp_path: Path) -> None:
    """All of them in one file, top to bottom, by a pytest of its own."""
    blocks = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    assert len(blocks) >= 6
    own = blocks.pop()  # in place of the plugin's
    said = own_pytest(tmp_path, "\n".join(blocks))
    assert "1 passed" in said, said
    named, *rest = blocks[0].splitlines()
    assert named.startswith("pytest_plugins")
    said = own_pytest(tmp_path, "\n".join([*rest, *blocks[1:], own]))
    assert "1 passed" in said, said


def test_the_attributes_of_a_call_are_those_that_it_names() -> None:
    (listed,) = re.findall(r"A `RecordedCall` has (.*?):\n", GUIDE, re.DOTALL)
    assert set(re.findall(r"`(\w+)`", listed)) == set(attrs.fields_dict(RecordedCall))


def test_the_quickstart(
    fake_platform: FakePlatform, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The example as it is, with neither key nor server."""
    monkeypatch.setenv("COLUMNS", "120")
    kinds = ["course"] * 30 + ["program"] * 12
    fake_platform.pages(credentials, [sample(Credential, name=str(n), credential_type=k) for n, k in enumerate(kinds)])
    fake_platform.pages(user_groups, [sample(GroupListData, id=n) for n in range(15)])
    fake_platform.answer(reported_roles, {"roles": [{"name": "Engineer", "skills": [{"name": "Python"}]}]})

    program = runpy.run_path(str(ROOT / "examples/quickstart.py"), run_name="quickstart")
    asyncio.run(program["main"]())

    shown = capsys.readouterr().out
    assert "https://fake.invalid" in shown
    assert re.search(r"credentials: course\W+30\W", shown)
    assert re.search(r"credentials: program\W+12\W", shown)
    assert re.search(r"user groups\W+15\W", shown)
    assert "role: Engineer" in shown
    asked = [call.query for call in fake_platform.calls_to(credentials)]
    assert asked[:2] == [{"page_size": "25"}, {"page": "2", "page_size": "25"}]
