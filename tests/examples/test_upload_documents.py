"""`examples/upload_documents.py`: what arrives, how often, and what is said of it."""

from __future__ import annotations

import hashlib
import uuid
from collections import Counter
from pathlib import Path

import pytest

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.ai_index import ai_index_orgs_users_documents_pathways_list as documents
from ibl_data_manager_client.models import RetrieverDocumentEmbedding
from tests.examples.programs import run
from tests.sandbox.start import Sandbox


@pytest.fixture
def mentor() -> str:
    """A mentor with no documents."""
    return str(uuid.uuid4())


def had(sandbox: Sandbox, mentor: str) -> list[RetrieverDocumentEmbedding]:
    """The documents that a mentor has."""
    with DataManagerClient(sandbox.key, base_url=sandbox.dm_url, drift="raise") as client:
        return paginate(documents.sync, "acme", "ada", mentor, client=client).collect()


def make(folder: Path, *names: str) -> list[Path]:
    """Files of these names, each with a content of its own."""
    for name in names:
        (folder / name).write_bytes(name.encode() * 1000)
    return [folder / name for name in names]


def test_each_document_arrives_once_however_its_upload_goes(sandbox: Sandbox, mentor: str, tmp_path: Path) -> None:
    names = ("plain.md", "early-refused.md", "late-answered.md", "bad-content.md", *(f"{n}.txt" for n in range(6)))
    files = make(tmp_path, *names)
    done = run(sandbox, "upload_documents", mentor, *files, files[0], tmp_path / "absent.md", status=1)
    ends = dict(line.rsplit(": ", 1) for line in done.stdout.splitlines() if "absent" not in line)
    assert ends == {str(file): "failed" if "bad-" in file.name else "trained" for file in files}
    assert f"{tmp_path / 'absent.md'}: FileNotFoundError" in done.stdout
    assert "100%" in done.stderr

    found = had(sandbox, mentor)
    assert Counter(one.document_name for one in found) == Counter(names)
    for one in found:
        content = (tmp_path / str(one.document_name)).read_bytes()
        assert one.tokens == len(content)
        assert one.metadata == {"custom_metadata": {"sha256": hashlib.sha256(content).hexdigest()}}

    good = [file for file in files if "bad-" not in file.name]
    done = run(sandbox, "upload_documents", mentor, *good, IBLAI_LOG="info")  # nothing is sent again
    assert "INFO documents" in done.stderr.replace("ai_index_orgs_users_", "")
    assert "WARNING" not in done.stderr  # no answer deviates from the description
    assert len(had(sandbox, mentor)) == len(names)

    make(tmp_path, "plain.md", "other.md")
    (tmp_path / "plain.md").write_text("the second edition")
    run(sandbox, "upload_documents", mentor, *good)  # what has changed is
    assert Counter(one.document_name for one in had(sandbox, mentor))["plain.md"] == 2


def test_a_document_that_takes_too_long_is_said_so_and_waited_for_by_the_next_run(
    sandbox: Sandbox, mentor: str, tmp_path: Path
) -> None:
    [file] = make(tmp_path, "plain.md")
    done = run(sandbox, "upload_documents", mentor, file, "--timeout", "0.001", status=1)
    assert done.stdout == f"{file}: not done within 0.001 s: run again to go on waiting\n"
    assert run(sandbox, "upload_documents", mentor, file).stdout == f"{file}: trained\n"
    assert len(had(sandbox, mentor)) == 1


def test_a_refusal_is_said_once_for_each_document(sandbox: Sandbox, mentor: str, tmp_path: Path) -> None:
    files = make(tmp_path, "a.md", "b.md")
    done = run(sandbox, "upload_documents", mentor, *files, status=1, IBLAI_API_KEY="dm-wrong")
    assert [line.split(": ")[1] for line in done.stdout.splitlines()] == ["AuthenticationError"] * 2
    assert had(sandbox, mentor) == []
