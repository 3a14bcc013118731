"""`examples/administrators_morning.py`: what it changes, that it says so, and that a second run changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api import ai_mentor, catalog, core, notifications
from tests.examples.programs import run
from tests.keysearch import SANDBOX_KEY
from tests.sandbox import Sandbox, running_sandbox


@pytest.fixture
def own() -> Iterator[Sandbox]:
    """A sandbox of its own, as the program changes what it has."""
    with running_sandbox(key=SANDBOX_KEY) as running:
        yield running


def test_a_morning_and_the_next(own: Sandbox, tmp_path: Path) -> None:
    picture = tmp_path / "tutor.png"
    picture.write_bytes(b"\x89PNG")
    options = ["--leaver", "student129", "--newcomer", "student131", "--newcomer", "student132", "--picture", picture]
    first = run(own, "administrators_morning", *options, IBLAI_LOG="info")
    lines = first.stdout.splitlines()
    assert [line.split(" ", 2)[2] for line in lines[:5]] == [f"Course {n}: Course {n} begins." for n in range(1, 6)]
    assert lines[5:] == [
        "0 unread",
        "student129: disabled",
        "student131: in engineering",
        "student132: in engineering",
        "Newcomers: 2 users",
        "https://acme.example.com/media/tutor.png",
    ]
    assert "WARNING" not in first.stderr  # no answer deviates from the description
    again = run(own, "administrators_morning", *options, IBLAI_LOG="info")
    assert again.stdout.splitlines() == lines[5:]
    assert "catalog_enrollment_programs_create" not in again.stderr
    assert "core_rbac_groups_create" not in again.stderr

    with DataManagerClient(own.key, base_url=own.dm_url, drift="raise") as client:
        count = notifications.get_notifications_count.sync("acme", "ada", client=client, status="UNREAD").count
        assert count == 0
        of_all = core.list_platform_users.sync
        (gone,) = paginate(of_all, client=client, query="student129", return_policies="true").collect()
        assert (gone.active, gone.policies) == (False, [])
        enrolled = catalog.list_program_enrollments.sync(client=client, program_id="engineering")
        assert [one.username for one in enrolled] == ["student131", "student132"]
        groups = paginate(core.list_rbac_groups.sync, client=client, name="Newcomers").collect()
        assert [[user.id for user in group.users] for group in groups] == [[131, 132]]
        settings = ai_mentor.get_mentor_settings.sync("acme", "ada", "tutor", client=client)
        assert settings.profile_image == "https://acme.example.com/media/tutor.png"


def test_who_is_not_there_is_named_and_nobody_else_is_let_go(own: Sandbox) -> None:
    done = run(own, "administrators_morning", "--leaver", "student13", status=1)  # the start of ten other names
    assert done.stderr == "acme has no user student13\n"
    with DataManagerClient(own.key, base_url=own.dm_url) as client:
        users = paginate(core.list_platform_users.sync, client=client, query="student13").collect()
    assert [one.username for one in users if not one.active] == ["student130"]  # expired as before
