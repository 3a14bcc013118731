"""`find`: what is found, in which order, and how little is imported for it."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from pathlib import Path

import pytest

from ibl_data_manager_client import _cli
from ibl_data_manager_client._cli import index, search, usage
from ibl_data_manager_client.api.credentials import list_credentials
from tests import committed
from tests.fidelity.test_evidence import UPLOADS

Capture = pytest.CaptureFixture[str]


def ids(capsys: Capture, *words: str) -> list[str]:
    """What is found, in order."""
    assert _cli.main(["find", "--json", "--all", *words]) == 0
    return [one["operation"] for one in json.loads(capsys.readouterr().out)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("credentials user", committed.FLAGSHIP),
        ("credential users", committed.FLAGSHIP),  # singular and plural
        ("USERS credentials get", committed.FLAGSHIP),  # the method is part of the path
        ("get the credentials of a user", committed.FLAGSHIP),
        ("creden", committed.FLAGSHIP),
        ("delete credentials", "credentials_orgs_users_destroy"),
        ("core_rbac_groups_list", "core_rbac_groups_list"),
        ("core rbac groups list", "core_rbac_groups_list"),
        ("rbac policy", "core_rbac_policies_list"),  # -y and -ies
        (committed.path(committed.FLAGSHIP), committed.FLAGSHIP),
        ("/dm/api/credentials/orgs/acme/users/ada/", committed.FLAGSHIP),
        ("https://base.manager.iblai.app/api/core/rbac/groups/?page=2", "core_rbac_groups_list"),
        ("user-groups/orgs", "user_groups_orgs_retrieve"),
        ("invoice", "analytics_financial_invoice_retrieve"),
        ("presigned", "ai_mentor_orgs_users_chat_files_upload_url_create"),  # only the summary says so
        ("upload train", "ai_index_orgs_users_documents_train_create"),  # only its body says so
        ("platform llms", "ai_mentor_orgs_users_settings_tenant_llm_list"),  # which names tenants
        ("train a document", "ai_index_orgs_users_documents_train_create"),  # its whole name
        ("uploads an image for the credentials", "credentials_orgs_users_images_create"),
        ("all credentials of an organisation", committed.FLAGSHIP),  # the names have org
        ("what are all the credentials of my organization", committed.FLAGSHIP),
        ("amzn", "providers_aws_launch_tenant_create"),  # only the description says so
    ],
)
def test_the_best_comes_first(capsys: Capture, words: str, first: str) -> None:
    found = ids(capsys, *words.split())
    assert found[0] == first
    assert ids(capsys, words) == found  # however the shell divides it
    assert len(set(found)) == len(found) < committed.OPERATIONS


def test_every_operation_finds_itself(capsys: Capture) -> None:
    every = index.operations()
    for one in every[::40]:
        assert ids(capsys, one.id)[0] == one.id
        whole = [other.id for other in every if other.path == one.path]
        found = ids(capsys, one.path)
        assert set(whole) <= set(found)
        assert found[0] in whole


def test_all_words_must_be_there(capsys: Capture) -> None:
    both = ids(capsys, "credentials", "assertions")
    assert set(both) == set(ids(capsys, "credentials")) & set(ids(capsys, "assertions"))
    assert 0 < len(both) < len(ids(capsys, "credentials"))


def test_what_takes_a_file_is_found(capsys: Capture) -> None:
    """By both words, wherever its own texts say nothing of it."""
    takes = {one.id for one in index.operations() if one.files}
    assert {committed.id_of(route) for route, upload in UPLOADS.items() if upload["files"]} <= takes
    for word in ("upload", "file", "files"):
        assert takes < set(ids(capsys, word))
    assert "ai_index_orgs_users_documents_train_create" in ids(capsys, "upload", "document")
    assert _cli.main(["find", "ai_finetuning_v1_org_user_datasets_update", "--limit=1"]) == 0
    head = capsys.readouterr().out.splitlines()[0]
    assert head == "ai_finetuning.update_dataset  (uploads: source_file, train_file, test_file)"
    assert _cli.main(["find", "core_orgs_logo_create_create", "--limit=1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["uploads"] == ["file"]


@pytest.mark.parametrize("filler", ["all", "of", "an", "a", "the", "to", "for", "in", "by", "my", "with", "and", "THE"])
def test_fillers_are_not_needed(capsys: Capture, filler: str) -> None:
    assert ids(capsys, "credentials", filler, "users") == ids(capsys, "credentials", "users")
    assert ids(capsys, filler)  # alone it is a word like any other


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("organisation", "organization"),
        ("organisations", "organizations"),
        ("organise", "organize"),
        ("organisational", "organizational"),
        ("personalised", "personalized"),
        ("specialising", "specializing"),
        ("organisat", "organizat"),  # the start of a word
        ("analyse", "analyze"),
    ],
)
def test_both_spellings_find_the_same(capsys: Capture, one: str, other: str) -> None:
    assert set(ids(capsys, one)) == set(ids(capsys, other))


def test_a_word_begins_where_a_word_begins(capsys: Capture) -> None:
    every = {one.id: one for one in index.operations()}
    for name in ids(capsys, "rbac"):
        assert any(" rbac" in text for text in search._texts(every[name])), name
    assert _cli.main(["find", "edentials"]) == 1  # not within one


def test_what_is_printed(capsys: Capture) -> None:
    assert _cli.main(["find", "core_rbac_groups_create"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines()[:6] == [
        "core.create_rbac_group",
        "    POST /api/core/rbac/groups/",
        "    operationId core_rbac_groups_create",
        "    Create RBAC group",
        "    from ibl_data_manager_client.api.core import create_rbac_group",
        "    from ibl_data_manager_client.models import RbacGroupInput",
    ]
    assert "    create_rbac_group.asyncio(*, client, body: RbacGroupInput" in said.out


def test_paged_or_not_and_what_is_optional(capsys: Capture) -> None:
    assert _cli.main(["find", "/api/credentials/orgs/acme/users/ada/"]) == 0
    out = capsys.readouterr().out
    assert "credentials.list_credentials  (paged: credentials)\n" in out
    assert "credentials.create_credential\n" in out
    signature = " ".join(out[out.index("list_credentials.asyncio") : out.index("\n\n")].split())
    for name, one in inspect.signature(list_credentials.sync).parameters.items():
        if name != "client":
            kind = str(one.annotation).removesuffix(" | Unset")
            assert f"{name}: {kind}{'' if one.default is one.empty else ' = UNSET'}" in signature
    assert signature.endswith("-> PaginatedCredentialList")
    assert max(map(len, out.splitlines())) <= 110


def test_json(capsys: Capture) -> None:
    assert _cli.main(["find", "core_rbac_groups_list", "--limit", "1", "--json"]) == 0
    said = capsys.readouterr()
    (one,) = json.loads(said.out)
    assert {key: one[key] for key in ("name", "operation", "tag", "method", "path", "paged", "import", "returns")} == {
        "name": "core.list_rbac_groups",
        "operation": "core_rbac_groups_list",
        "tag": "core",
        "method": "GET",
        "path": "/api/core/rbac/groups/",
        "paged": "drf_page",
        "import": "from ibl_data_manager_client.api.core import list_rbac_groups",
        "returns": "PaginatedRbacGroupList",
    }
    assert {"name": "page", "type": "int", "place": "query", "required": False} in one["parameters"]


def test_operations_of_one_url_say_so(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those whose paths differ by the names of parameters alone: on the wire nothing tells them apart."""
    every = index.operations()
    own = next(one for one in every if (one.tag, one.name) == ("credentials", "list_credentials"))
    twin = own._replace(name="list_credentials_alt", path=own.path.replace("{user_id}", "{username}"))
    monkeypatch.setattr(index, "operations", lambda: [*every, twin])
    assert _cli.main(["find", "/api/credentials/orgs/acme/users/ada/", "list"]) == 0
    out = capsys.readouterr().out
    for name in ("list_credentials", "list_credentials_alt"):
        assert f"    one URL with credentials.{name}, which the platform cannot tell from it\n" in out
    assert out.count("one URL with") == 2
    assert _cli.main(["find", "credentials.list_credentials_alt", "--json", "--limit=1"]) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert one["twins"] == ["credentials.list_credentials"]


def test_limits_and_tags(capsys: Capture) -> None:
    def count(*arguments: str) -> tuple[int, str]:
        assert _cli.main(["find", *arguments]) == 0
        said = capsys.readouterr()
        return said.out.count("    from ibl_data_manager_client.api."), said.err

    all_ = committed.TAGS["scim"]
    assert count("--tag", "scim") == (10, f"\n10 of {all_}: --all prints the rest, more words narrow it down\n")
    assert count("--tag", "scim", "--all") == (all_, "")
    assert count("--tag", "ai-mentor", "mentor", "--limit", "3")[0] == 3
    assert _cli.main(["find", "--tag", "ai-mentor", "mentor", "--all"]) == 0
    out = capsys.readouterr().out
    assert out.count("    from ibl_data_manager_client.api.ai_mentor import") == out.count(".api.") > 100


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["credntials"], ["no operation has credntials", "  credntials is nowhere; near it: credentials, credential"]),
        (
            ["/api/nothing/here/"],
            [
                "no operation has /api/nothing/here/",
                "  /api/nothing/here/ is not described; to call it all the same: "
                "python -m ibl_data_manager_client call GET /api/nothing/here/",
            ],
        ),
        (
            ["https://h.example/dm/api/nothing/here?page=2#top"],
            [
                "no operation has https://h.example/dm/api/nothing/here?page=2#top",
                "  https://h.example/dm/api/nothing/here?page=2#top is not described; to call it all the same: "
                "python -m ibl_data_manager_client call GET '/api/nothing/here?page=2'",
            ],
        ),
        (
            ["api/nothing/here/", "dm/api/nor/here"],
            [
                "no operation has all of: api/nothing/here/, dm/api/nor/here",
                "  api/nothing/here/ is not described; to call it all the same: "
                "python -m ibl_data_manager_client call GET /api/nothing/here/",
                "  dm/api/nor/here is not described; to call it all the same: "
                "python -m ibl_data_manager_client call GET /api/nor/here",
            ],
        ),
        (
            ["all the zzzqqq", "of", "zzz/qqq"],
            ["no operation has all of: zzzqqq, zzz/qqq", "  zzzqqq is nowhere", "  zzz/qqq is nowhere"],
        ),
    ],
)
def test_nothing_found(capsys: Capture, words: list[str], said: list[str]) -> None:
    assert _cli.main(["find", *words]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    lines = err.splitlines()
    assert len(lines) == len(said)
    assert all(line.startswith(one) for line, one in zip(lines, said, strict=True)), err
    assert not any("call GET" in line and line not in said for line in lines)


@pytest.mark.parametrize(
    ("words", "first", "said"),
    [
        ("credentials zzzqqq", committed.FLAGSHIP, "  zzzqqq is nowhere"),
        ("credentials scim", committed.FLAGSHIP, "  each alone is there: leave one out"),
        (
            "zzzqqq notifications count",
            "notification_v1_orgs_users_notifications_count_retrieve",
            "  zzzqqq is nowhere",
        ),
    ],
)
def test_where_none_has_all_words_those_that_have_most_are_found(
    capsys: Capture, words: str, first: str, said: str
) -> None:
    assert _cli.main(["find", "--json", *words.split()]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)[0]["operation"] == first
    assert err.startswith(f"\nno operation has all of: {', '.join(words.split())}\n{said}")
    assert _cli.main(["find", *words.split(), "qqq", "zzz", "xxx"]) == 1  # of half of the words nothing is left


PUBLISHED = {
    tuple(line.split("\t")[::3])
    for line in (committed.ROOT / "scripts/generation/operation-names.tsv").read_text(encoding="utf-8").splitlines()
    if line.count("\t") == 3
}
"""Tag and name of every operation that there is or was."""


def questions(file: str) -> list[dict[str, str]]:
    """A table of what people ask, in their words, and the operation that answers; where two do, both.

    A question whose operation the platform has taken away is not asked.
    """
    lines = (Path(__file__).parent / "data" / file).read_text(encoding="utf-8").splitlines()[1:]
    rows = [dict(zip(("question", "operation"), line.split("\t"), strict=True)) for line in lines]
    assert {tuple(name.split(".")) for row in rows for name in row["operation"].split()} <= PUBLISHED
    known = {f"{one.tag}.{one.name}" for one in index.operations()}
    return [row for row in rows if known & {*row["operation"].split()}]


QUESTIONS, HELD_OUT = questions("questions.tsv"), questions("held-out.tsv")
"""The search was made with the first at hand. The second were written before it was tried on them: of the first twenty
it had 10 among the first three, of the second twenty, after what is general was mended, 16."""


def places(questions: list[dict[str, str]]) -> dict[str, int]:
    """At which place the answer to each question is; 0 for none."""
    every, found = index.operations(), {}
    for row in questions:
        names = [f"{one.tag}.{one.name}" for one in search.search(every, [row["question"]]).operations]
        found[row["question"]] = min(
            (names.index(one) + 1 for one in row["operation"].split() if one in names), default=0
        )
    return found


def test_questions_are_answered_among_the_first_three() -> None:
    """For 55 of 60, at least."""
    found = places(QUESTIONS)
    missed = {question: place for question, place in found.items() if not 1 <= place <= 3}
    print(f"{len(found) - len(missed)} of {len(found)} among the first three; not: {missed}")
    assert 60 * (len(found) - len(missed)) >= 55 * len(found)
    for question in (
        "list organization users",
        "issue a certificate",
        "api key",
        "disable user",
        "upload training document",
    ):
        assert question not in missed
    assert "monthly revenue" not in missed


def test_questions_that_it_was_not_made_for() -> None:
    found = places(HELD_OUT)
    missed = {question: place for question, place in found.items() if not 1 <= place <= 3}
    print(f"{len(found) - len(missed)} of {len(found)} among the first three; not: {missed}")
    assert 40 * len(missed) <= 9 * len(found)


@pytest.mark.parametrize(
    ("question", "answer", "never"),
    [
        ("revoke api key", "core.delete_platform_api_token", "create"),
        ("revoke access to a role", "core.delete_rbac_role", "create"),
        ("revoke a certificate", "credentials.update_assertion", "create"),
        ("suspend a user", "scim.patch_user", "get list search"),
        ("ban user", "scim.patch_user", "get list search"),
        ("upload pdf to a mentor", "ai_index.train_document", "get list search"),
        ("upload files for an agent", "ai_index.train_document", "get list search"),
        ("train agent on a website", "ai_index.train_document", "get list search"),
    ],
)
def test_what_is_to_be_done_never_finds_the_opposite(question: str, answer: str, never: str) -> None:
    names = [f"{one.tag}.{one.name}" for one in search.search(index.operations(), [question]).operations[:3]]
    assert answer in names
    assert not {name.partition(".")[2].partition("_")[0] for name in names} & {*never.split()}


def test_a_verb_that_is_nowhere_is_named(capsys: Capture) -> None:
    assert _cli.main(["find", "frobnicate", "user"]) == 0
    assert "frobnicate is nowhere" in capsys.readouterr().err


def test_there_are_questions() -> None:
    for asked, least in ((QUESTIONS, 70), (HELD_OUT, 36)):
        assert len({row["question"] for row in asked}) == len(asked) >= least


def test_for_whom_something_is_hardly_counts(capsys: Capture) -> None:
    """Most paths have `users/{user_id}`; those that are about users come first."""
    found = ids(capsys, "users")
    names = {one.id: one.name for one in index.operations()}
    about = [bool({"user", "users"} & {*names[id].split("_")}) for id in found]
    assert sum(about) > 60
    assert all(about[:50])


@pytest.mark.parametrize(
    ("said", "api"), [("agents", "mentors"), ("tenant users", "platform users"), ("badges", "credentials")]
)
def test_what_people_say_finds_what_the_api_says(capsys: Capture, said: str, api: str) -> None:
    assert {*ids(capsys, *api.split())[:5]} & {*ids(capsys, *said.split())[:5]}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "say what to look for"),
        (["//"], "say what to look for"),
        (["x", "--tag", "credential"], "there is no tag credential; near it: credentials"),
        (["x", "--limit", "0"], "--limit takes a number from 1 on"),
        (["x", "--lim", "3"], "unrecognized arguments"),
    ],
)
def test_refused(capsys: Capture, arguments: list[str], said: str) -> None:
    with pytest.raises(SystemExit) as caught:
        _cli.main(["find", *arguments])
    assert caught.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("python -m ibl_data_manager_client find: ")
    assert said in err
    assert "Traceback" not in err


def test_neither_httpx_nor_an_operation_is_imported() -> None:
    code = """
import json, sys
from ibl_data_manager_client._cli import main
status = main(["find", "credntials"]) + main(["find", "--limit", "1", "user", "groups"])
print(json.dumps([status, sorted(sys.modules)]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    status, loaded = json.loads(done.stdout.splitlines()[-1])
    assert status == 1, done.stderr  # the first finds nothing
    own = {name for name in loaded if name.startswith("ibl_data_manager_client")}
    assert own == {
        "ibl_data_manager_client",
        "ibl_data_manager_client._cli",
        "ibl_data_manager_client._cli.find",
        "ibl_data_manager_client._cli.index",
        "ibl_data_manager_client._cli.search",
        "ibl_data_manager_client._cli.usage",
        "ibl_data_manager_client._text",
        "ibl_data_manager_client._version",
        "ibl_data_manager_client._origin",
    }
    assert not {"httpx", "attrs", "attr", "asyncio", "ssl", "dateutil"} & set(loaded)


def test_as_a_module_and_as_a_script(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", usage.PACKAGE, "find", "core_rbac_groups_list", "--limit", "1"],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=tmp_path,
    )
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "core.list_rbac_groups  (paged: drf_page)")
    script = Path(sys.executable).with_name(usage.SCRIPT)
    done = subprocess.run([script, "find"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr.startswith(f"{usage.SCRIPT} find: say what to look for")
