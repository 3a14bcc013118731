"""Names of operations: what the rule proposes, what the table decides, and that neither depends on what may change."""

from __future__ import annotations

import builtins
import copy
import keyword
import random
import re
import string
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
import regenerate
from generation import generator, naming, operation_names
from generation.document import Json, bare
from generation.facts import Survey
from generation.naming import Route, plural, proposed, singular
from generation.operation_names import HEAD, TABLE, NamesError, Operation, Published

from tests import committed

from .project import ROOT, as_yaml, describe, run

CASES = """
ai_mentor    GET     /api/ai-mentor/orgs/{}/users/{}/things/                   list_things                a list
ai_mentor    GET     /api/ai-mentor/orgs/{}/users/{}/things/                   list_things                unknown
ai_mentor    GET     /api/ai-mentor/orgs/{}/users/{}/things/                   get_things                 object
ai_mentor    GET     /api/ai-mentor/orgs/{}/users/{}/things/{}/                get_thing                  object
ai_mentor    GET     /api/ai-mentor/orgs/{}/users/{}/history/                  get_history                unknown
ai_mentor    POST    /api/ai-mentor/orgs/{}/users/{}/things/                   create_thing               object
ai_mentor    POST    /api/ai-mentor/orgs/{}/users/{}/things/{}/settings/       set_thing_settings         object
ai_mentor    PUT     /api/ai-mentor/orgs/{}/users/{}/things/{}/                update_thing               object
ai_mentor    PATCH   /api/ai-mentor/orgs/{}/users/{}/things/{}/                patch_thing                object
ai_mentor    DELETE  /api/ai-mentor/orgs/{}/users/{}/things/{}/                delete_thing               object
ai_mentor    GET     /api/ai-mentor/orgs/{}/users/{}/                          list_mentors               a list
ai_mentor    GET     /api/ai-mentor/orgs/{}/users/{}/{}/                       get_mentor                 object
ai_mentor    POST    /api/ai-mentor/orgs/{}/users/{}/mentors/{}/star/          star_mentor                object
ai_mentor    GET     /api/ai-mentor/orgs/{}/users/{}/mentors/{}/star/          get_mentor_star            object
ai_mentor    GET     /api/ai-mentor/orgs/{}/users/{}/tasks/{}/cancel/          cancel_task                object
ai_mentor    GET     /api/ai-mentor/orgs/{}/users/{}/things/search/            search_things              a list
ai_mentor    POST    /api/ai-mentor/orgs/{}/users/{}/things/{}/sync-to-edx/    sync_thing_to_edx          object
ai_mentor    POST    /api/ai-mentor/orgs/{}/users/{}/disclaimers/{}/add-mentor/ add_disclaimer_mentor     object
ai_mentor    PUT     /api/ai-mentor/orgs/{}/users/{}/things/{}/edit-scenarios/ edit_thing_scenarios       object
ai_mentor    POST    /api/ai-mentor/orgs/{}/things/{}/deletion/                delete_thing               object
ai_mentor    POST    /api/ai-mentor/orgs/{}/things/new                         create_thing               object
ai_mentor    POST    /api/ai-mentor/orgs/{}/webhooks/azure/trigger/{}/         receive_azure_trigger_webhook object
core         POST    /api/core/signals/edx/                                    receive_edx_signal         object
core         POST    /api/core/things/bulk/                                    bulk_create_things         object
core         PATCH   /api/core/things/bulk-update/                             bulk_update_things         object
core         POST    /api/features/bulk-config/                                bulk_set_feature_config    object
core         POST    /api/features/bulk-settings/                              bulk_set_feature_settings  object
core         GET     /api/core/things/{}/                                      get_thing                  unknown
core         GET     /api/core/things/{}/details/                              get_thing_details          object
core         GET     /api/core/things/over-time                                get_things_over_time       object
core         GET     /api/core/things/per-course                               list_things_per_course     a list
core         GET     /api/core/costs/peruser/                                  list_costs_per_user        a list
core         GET     /api/core/things/by_item/                                 list_things_by_item        a list
core         GET     /api/core/v2/query/things/                                list_things                a list
core         GET     /api/core/rbac/policies/                                  list_rbac_policies         a list
core         GET     /api/core/rbac/policies/{}/                               get_rbac_policy            object
core         PUT     /api/core/rbac/access/                                    update_rbac_access         object
core         GET     /api/courses/{}/users/{}/progress                         get_course_user_progress   object
core         GET     /api/core/users/{}/                                       get_user                   object
catalog      GET     /api/catalog/licenses/course/                             list_course_licenses       a list
catalog      POST    /api/catalog/licenses/course/assignment/group/      create_course_license_group_assignment object
catalog      POST    /api/catalog/invitations/course/blank/                    create_blank_course_invitation object
catalog      POST    /api/catalog/invitations/course/redeem/                   redeem_course_invitation   object
catalog      GET     /api/catalog/eligibility/courses/check/                   check_course_eligibility   object
catalog      DELETE  /api/catalog/reviews/course/update/                       delete_course_review       object
catalog      POST    /api/catalog/reviews/course/update/                       update_course_review       object
catalog      POST    /api/catalog/search/programs/                             search_programs            object
commerce     POST    /api/providers/aws/launch-tenant/                         launch_aws_tenant          object
commerce     POST    /api/service/tenant/validation/                           validate_tenant            object
ai_index     GET     /api/ai-index/orgs/{}/users/{}/documents/pathways/{}/     list_pathway_documents     a list
ai_index     GET     /api/ai-index/things/{}/others/{}/                        list_thing_others          a list
ai_index     GET     /api/ai-index/boxes/things/{}/others/{}/                  list_box_thing_others      a list
ai_index     POST    /api/ai-index/orgs/{}/users/{}/documents/search/          search_documents           object
ai_analytics GET     /api/analytics/topics/details/                            list_topic_analytics_details a list
media        GET     /api/media/orgs/{}/users/{}/media/media-resources/        list_media_resources       a list
scim         GET     /api/orgs/{}/scim/v2/Groups/{}                            get_group                  object
search       GET     /api/search/orgs/{}/users/{}/prompts/                     search_prompts             a list
reports      GET     /api/reports/orgs/{}/{}                                   get_report                 object
credentials  GET     /api/credentials/orgs/{}/users/{}/{}/assertions/          list_credential_assertions a list
core         GET     /api/users/{}/                                            get_user                   object
core         GET     /api/core/car/cargo/                                      get_car_cargo              object
core         GET     /api/core/things/bulk/                                    bulk_get_things            object
core         GET     /api/core/search/{}/                                      search_core                object
core         GET     /api/core/search/{}/items/                                list_core_search_items     a list
things       GET     /api/things/bulk/items/                                   get_thing_bulk_items       object
core         POST    /api/core/bulk/                                           bulk_create_cores          object
core         POST    /api/core/stripe-webhook/                                 receive_stripe_webhook     object
core         PUT     /api/core/things/edit-scenarios/{}/                       edit_thing_scenario        object
core         GET     /api/core/boxes/documents/pathways/{}/                    list_box_pathway_documents a list
search       GET     /api/search/                                              search_searches            a list
search       POST    /api/search/{}/                                           search_search              object
bulk         POST    /api/bulk/                                                bulk_create_bulks          object
ai_          GET     /                                                         get_thing                  object
x            GET     /api/orders/users/{}/                                     get_orders                 object
x            GET     /                                                         get_x                      object
x            POST    /{}/{}                                                    create_x                   object
x            TRACE   /a.b~c/{}.json                                            get_a_b_c_json             object
"""
LISTS = {"a list": True, "object": False, "unknown": None}

NUMBERS = [
    ("policies", "policy"),
    ("classes", "class"),
    ("boxes", "box"),
    ("switches", "switch"),
    ("cases", "case"),
    ("courses", "course"),
    ("mentor_llms", "mentor_llm"),
    ("keys", "key"),
]


def test_what_the_rule_says() -> None:
    parts = [line.split(maxsplit=3) for line in CASES.strip().splitlines()]
    assert len(parts) == 77
    for tag, method, path, rest in parts:
        name, _, answer = rest.partition(" ")
        assert proposed(Route(tag, method, path, LISTS[answer.strip()])) == name, (method, path)


@pytest.mark.parametrize(("many", "one"), NUMBERS)
def test_singular_and_plural(many: str, one: str) -> None:
    assert singular(many) == one
    assert plural(one) == plural(many) == many
    assert singular(one) == one


def test_the_words_of_the_rule_stand_on_several_lines() -> None:
    assert naming._of("a bc\n    a d") == {"a", "bc", "d"}


@pytest.mark.parametrize("word", ["status", "analysis", "settings", "metadata", "course_progress", "recommended", "os"])
def test_what_has_no_plural(word: str) -> None:
    assert singular(word) == word == (plural(word) if word not in ("analysis", "os", "status") else word)


def test_what_others_there_are_counts() -> None:
    """An object at a path in the plural is a list where one can be got of it; what is cleared there is all of it."""
    route = Route("core", "GET", "/api/core/reports/", False)
    assert proposed(route, [("GET", "/api/core/reports/{}/")]) == "list_reports"
    assert proposed(route, [("DELETE", "/api/core/reports/{}/")]) == "get_reports"
    memory = Route("core", "DELETE", "/api/core/memory/", False)
    assert proposed(memory, [("DELETE", "/api/core/memory/{}")]) == "clear_memory"
    assert proposed(memory, []) == "delete_memory"
    assert proposed(memory._replace(method="TRACE"), [("DELETE", "/api/core/memory/{}")]) == "get_memory"
    config = Route("core", "POST", "/api/core/user-config/", False)
    assert proposed(config) == "set_user_config"
    assert proposed(config, [("DELETE", "/api/core/user-config/{}/")]) == "create_user_config"


def test_the_rule_is_small() -> None:
    assert len(Path(naming.__file__).read_text(encoding="utf-8").splitlines()) <= 150


# --- all of the description ------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def table() -> list[Published]:
    """The committed table."""
    return operation_names.read(ROOT / TABLE)


@pytest.fixture(scope="session")
def every(survey: Survey, effective: Json, tmp_path_factory: pytest.TempPathFactory) -> list[Operation]:
    """All operations of the committed description."""
    target = tmp_path_factory.mktemp("names") / "generated"
    generated = generator.generate(effective, survey, ROOT / "generator-config.yaml", target)
    return list(operation_names.operations_of(survey, generated))


OTHER_VERBS = {"list", "receive", "bulk", "log", "review", "clean", "transcribe", "synthesize"}


def test_every_operation_has_a_name(every: list[Operation], table: list[Published]) -> None:
    names = operation_names.name(table, every)
    assert len(every) == len(names.by_id) == committed.OPERATIONS
    assert not names.proposed
    assert names.text == (ROOT / TABLE).read_text(encoding="utf-8")
    spoken = {(one.route.tag, names.by_id[one.id]): one for one in every}
    assert len(spoken) == committed.OPERATIONS
    modules = {(one.route.tag, one.module): one for one in every}
    ends = {(line.name.split("_")[0], re.findall(r"\w+", line.route.path)[-1]) for line in table}  # gone ones too
    verbs = {verb for verb, end in ends if verb != end}  # a person may say what the path ends with
    assert verbs - {*naming.ACTIONS, *naming.VERBS.values()} == OTHER_VERBS
    for (tag, name), one in spoken.items():
        assert re.fullmatch(r"[a-z]+(_[a-z0-9]+)+", name), name
        assert len(name) <= 64
        assert not name[-1].isdigit()
        assert not keyword.iskeyword(name)
        assert not hasattr(builtins, name)
        assert modules.get((tag, name), one) is one, f"{name} is the module of another"


COLLECTIONS = {
    "list_groups",
    "list_metadata_choices",
    "list_platform_reports",
    "list_reports",
    "list_session_guided_prompts",
    "list_trigger_templates",
}
"""An object that holds all of what is listed, and nothing turns its pages."""


def test_a_list_is_called_so(every: list[Operation], table: list[Published]) -> None:
    """Where the description says what it answers."""
    names = operation_names.name(table, every).by_id
    otherwise = {
        names[one.id]
        for one in every
        if one.route.method == "GET" and one.route.lists is not None
        if names[one.id].startswith("list_") != one.route.lists
    }
    searched = {name for name in otherwise if name.startswith(("search_", "clean_"))}
    assert otherwise - searched == COLLECTIONS & set(names.values())
    assert searched


def test_the_table_holds_nothing_else(every: list[Operation], table: list[Published]) -> None:
    """A line for each route that is there, and otherwise those that are gone, whose names are not given again."""
    lines, there = Counter(line.route for line in table), Counter(one.key for one in every)
    assert there <= lines
    assert not {line.route for line in table if lines[line.route] > max(there[line.route], 1)}


def test_the_rule_says_most_of_it(every: list[Operation], table: list[Published]) -> None:
    alone, said = operation_names.name([], every).by_id, operation_names.name(table, every).by_id
    assert len(set(alone.values())) > 0.93 * committed.OPERATIONS
    assert sum(alone[id] == name for id, name in said.items()) > 0.85 * len(said)


# --- what may change -------------------------------------------------------------------------------------------------


def of(described: Iterable[Operation], names: operation_names.Names) -> dict[tuple[str, str], str]:
    """The name of each route."""
    return {(str(one.key), one.path): names.by_id[one.id] for one in described}


def renumbered(one: Operation, number: int) -> Operation:
    """An operation with another operationId."""
    return Operation(one.route, one.path, f"op_{number}", f"op_{number}")


@pytest.mark.parametrize("published", [True, False])
@pytest.mark.parametrize("seed", range(3))
def test_order_and_parameters_and_ids_do_not_count(
    every: list[Operation], table: list[Published], seed: int, published: bool
) -> None:
    """Nor does the rule depend on them, where nothing is published, but for ids that are names of others."""
    lines = table if published else []
    every = [renumbered(one, number) for number, one in enumerate(every)] if not published else every
    before = of(every, operation_names.name(lines, every))
    chance = random.Random(seed)
    other = [Operation(one.route, re.sub(r"\{\w+\}", "{other}", one.path), one.id, one.module) for one in every]
    chance.shuffle(other)
    after = operation_names.name(lines, other)
    assert {one.id: after.by_id[one.id] for one in every} == operation_names.name(lines, every).by_id
    ids = [renumbered(one, number) for number, one in enumerate(every)]
    assert of(ids, operation_names.name(lines, ids)) == before


@pytest.mark.parametrize("seed", range(5))
def test_what_comes_and_goes_changes_no_published_name(
    every: list[Operation], table: list[Published], seed: int
) -> None:
    chance = random.Random(seed)
    left = chance.sample(every, 1000)
    names = operation_names.name(table, left)
    said = {line.route: line.name for line in table}
    assert all(names.by_id[one.id] == said[one.key] for one in left)
    rivals = [
        Operation(
            Route(one.route.tag, "PUT", f"{one.route.path.rstrip('/')}/again/", None), "/x", f"new_{n}", f"new_{n}"
        )
        for n, one in enumerate(chance.sample(every, 50))
    ] + [
        Operation(
            Route(one.route.tag, one.route.method, re.sub("^(/api)?/", r"\g<0>v9/", one.route.path)),
            "/y",
            f"y{n}",
            f"y{n}",
        )
        for n, one in enumerate(chance.sample(every, 200))
    ]
    more = operation_names.name(table, [*left, *rivals])
    assert all(more.by_id[one.id] == said[one.key] for one in left)
    taken = {(line.route.tag, line.name) for line in table}
    new = [(one.route.tag, more.by_id[one.id]) for one in rivals]
    assert len(set(new)) == len(new) == 250
    assert not set(new) & taken  # neither of those that are there nor of those that are gone
    assert more.text.startswith((ROOT / TABLE).read_text(encoding="utf-8"))
    again = operation_names.read_text(more.text)
    assert operation_names.name(again, [*left, *rivals]).by_id == more.by_id


def operation(
    path: str,
    method: str = "GET",
    id: str = "",
    *,
    tag: str = "core",
    lists: bool | None = False,
    types: tuple[str, ...] = (),
) -> Operation:
    """An operation."""
    id = id or f"{method}_{path}"
    return Operation(Route(tag, method, bare(path), lists), path, id, re.sub(r"\W", "_", id).lower(), types)


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        (operation("/api/core/a/{x}"), operation("/api/core/a/{x}/"), ("get_a", "get_a_with_slash")),
        (
            operation("/api/core/a/update/", "PUT"),
            operation("/api/core/a/update/", "POST"),
            ("update_a", "update_a_by_post"),
        ),
        (operation("/api/core/a/b"), operation("/api/a/b"), ("get_a_b", "get_a_b_short_path")),
        (operation("/api/core/a-data/"), operation("/api/core/a-data/{x}/"), ("get_a_data", "get_a_data_item")),
        (operation("/api/core/a/{x}"), operation("/api/orgs/{o}/a/{x}"), ("get_a", "get_org_a")),
        (
            operation("/api/core/orgs/{o}/a/{x}"),
            operation("/api/core/orgs/{o}/users/{u}/a/{x}"),
            ("get_a", "get_user_a"),
        ),
        (operation("/api/core/a-b/{x}"), operation("/api/core/a/b/{x}"), ("get_a_b", "get_a_b_alt")),
        (operation("/api/core/a/{x}/"), operation("/api/core/a/{y}/"), ("get_a", "get_a_alt")),
        (operation("/api/core/v2/a/{x}"), operation("/api/core/a/{x}/"), ("get_a", "get_a_alt")),
        (operation("/api/core/v2/query/a/{x}"), operation("/api/core/orgs/{o}/a/{x}"), ("get_a", "get_org_a")),
        (operation("/api/core/data/{x}"), operation("/api/core/data/v2"), ("get_data", "get_data_alt")),
        (
            operation("/api/ai-mentor/v2/a/{x}", tag="ai_mentor"),
            operation("/api/v2/a/{x}", tag="ai_mentor"),
            ("get_a", "get_a_short_path"),
        ),
        (operation("/b/", id="get_x", tag="x"), operation("/{x}", tag="x"), ("get_b", "get_x_item")),
    ],
    ids=[
        *("slash", "method", "head", "item", "org", "user", "punctuation", "twice", "slash before length"),
        *("nobody's before length", "parameter", "the tag's own", "a module is called so"),
    ],
)
def test_what_two_of_one_name_differ_by(first: Operation, second: Operation, names: tuple[str, str]) -> None:
    for given in ([first, second], [second, first]):
        found = operation_names.name([], given)
        assert (found.by_id[first.id], found.by_id[second.id]) == names


def test_one_route_twice_is_said() -> None:
    twins = operation("/api/core/a/{x}/"), operation("/api/core/a/{y}/")
    found = operation_names.name([], [*twins, operation("/api/core/b/")])
    assert list(found.proposed) == [
        "api.core.get_b: GET /api/core/b/",
        "api.core.get_a: GET /api/core/a/{}/ (one route twice)",
        "api.core.get_a_alt: GET /api/core/a/{}/ (one route twice)",
    ]
    lines = operation_names.read_text(found.text)
    assert [line.name for line in lines] == ["get_b", "get_a", "get_a_alt"]
    assert operation_names.name(lines, [operation("/api/core/a/{z}/")]).by_id == {"GET_/api/core/a/{z}/": "get_a"}


BY_ID = operation("/api/core/a/{user_id}/", id="a_retrieve", types=("int",))
BY_NAME = operation("/api/core/a/{username}/", id="a_retrieve_2", types=("str",))
TWINS: dict[str, tuple[list[Operation], list[Operation], dict[str, str]]] = {
    "a renamed parameter sorts behind": (
        [BY_ID, BY_NAME],
        [operation("/api/core/a/{zz}/", id="a_retrieve", types=("int",)), BY_NAME],
        {"a_retrieve": "get_a", "a_retrieve_2": "get_a_alt"},
    ),
    "operationIds change places": (
        [BY_ID, BY_NAME],
        [
            operation("/api/core/a/{user_id}/", id="a_one", types=("int",)),
            operation("/api/core/a/{username}/", id="a_other", types=("str",)),
        ],
        {"a_one": "get_a", "a_other": "get_a_alt"},
    ),
    "parameters and operationIds, and types tell": (
        [BY_ID, BY_NAME],
        [
            operation("/api/core/a/{b}/", id="b", types=("str",)),
            operation("/api/core/a/{c}/", id="c", types=("int",)),
        ],
        {"b": "get_a_alt", "c": "get_a"},
    ),
    "the first goes": ([BY_ID, BY_NAME], [BY_NAME], {"a_retrieve_2": "get_a_alt"}),
    "the second goes": ([BY_ID, BY_NAME], [BY_ID], {"a_retrieve": "get_a"}),
    "one comes that sorts before": (
        [BY_NAME],
        [operation("/api/core/a/{first}/", id="first", types=("int",)), BY_NAME],
        {"a_retrieve_2": "get_a", "first": "get_a_alt"},
    ),
    "one comes that sorts behind": (
        [BY_ID],
        [BY_ID, operation("/api/core/a/{zz}/", id="last", types=("str",))],
        {"a_retrieve": "get_a", "last": "get_a_alt"},
    ),
    "one comes for one that goes": ([BY_NAME], [BY_ID], {"a_retrieve": "get_a"}),
}


@pytest.mark.parametrize("what", TWINS)
def test_twins_keep_their_names(what: str) -> None:
    """One route twice: neither the order of their parameters' names counts, nor which of them comes or goes."""
    old, new, expected = TWINS[what]
    was = operation_names.name([], old)
    table = operation_names.read_text(was.text)
    before = [operation_names.Held(was.by_id[one.id], one) for one in old]
    for given in (new, new[::-1]):
        assert operation_names.name(table, given, before).by_id == expected
    kept = operation_names.name(table, new, before)
    again = [operation_names.Held(kept.by_id[one.id], one) for one in new]
    assert operation_names.name(operation_names.read_text(kept.text), new, again).by_id == expected


def test_a_name_that_the_table_does_not_have_is_not_kept() -> None:
    before = [operation_names.Held("get_b", BY_ID)]
    assert operation_names.name([], [BY_ID], before).by_id == {BY_ID.id: "get_a"}


def test_a_twin_that_sorts_before_takes_no_name(
    project: Path, small: Json, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """End to end: the committed tree says which of the two was published."""
    newer = copy.deepcopy(small)
    first = copy.deepcopy(newer["paths"]["/api/user-groups/orgs/{key}/"])
    first["get"]["operationId"] = "another"
    for one in first["get"]["parameters"]:
        one["name"] = "a_key" if one["in"] == "path" else one["name"]
    newer["paths"]["/api/user-groups/orgs/{a_key}/"] = first
    (tmp_path / "newer.yaml").write_bytes(as_yaml(newer))
    run(project, "--path", str(tmp_path / "newer.yaml"))
    names = operation_names.modules_of(project / "ibl_data_manager_client/api/core/__init__.py")
    assert names["list_user_groups"] == "user_groups_orgs_retrieve"
    assert names["list_user_groups_alt"] == "another"
    assert "api.core.list_user_groups:" not in capsys.readouterr().out
    newer["paths"].pop("/api/user-groups/orgs/{key}/")
    (tmp_path / "newer.yaml").write_bytes(as_yaml(newer))
    assert run(project, "--path", str(tmp_path / "newer.yaml")) == regenerate.BREAKING
    assert "api.core.list_user_groups: GET /api/user-groups/orgs/{}/" in capsys.readouterr().out
    names = operation_names.modules_of(project / "ibl_data_manager_client/api/core/__init__.py")
    assert (names["list_user_groups_alt"], "list_user_groups" in names) == ("another", False)
    assert run(project) == run(project, "--check") == 0


@pytest.mark.parametrize(
    ("path", "rivals", "expected"),
    [
        ("/api/core/a/{x}", {"get_a": "/api/core/a/{}/"}, "get_a_without_slash"),
        ("/api/core/a/{x}/", {"get_a": "/api/core/a/{}"}, "get_a_with_slash"),
        ("/api/core/a/{x}/", {"get_a": "/x/", "get_a_alt": "/y/"}, "get_core_a"),
        ("/api/core/a/{x}/", {"get_a": "/x/", "get_a_alt": "/y/", "get_core_a": "/z/"}, "get_a_2_alt"),
        ("/api/core/a/{x}/", {"get_a": "/api/orgs/{}/a/{}"}, "get_a_alt"),
        (f"/api/core/{'x' * 60}/", {}, f"get_{'x' * 60}"),
        ("/api/core/oauth2/", {}, "get_oauth2_alt"),
        ("/api/core/oauth2/callback/2/", {}, "get_oauth2_callback_2_alt"),
    ],
)
def test_what_a_name_ends_in_is_true(path: str, rivals: dict[str, str], expected: str) -> None:
    """The slash is there if it is said so, and no name ends in a number."""
    lines = [Published(Route("core", "GET", of), name) for name, of in rivals.items()]
    (name,) = operation_names.name(lines, [operation(path)]).by_id.values()
    assert name == expected


def test_a_name_that_hides_a_module_is_not_given() -> None:
    hidden = operation("/api/core/b/", id="get_a")
    found = operation_names.name([], [operation("/api/core/a/"), hidden])
    assert found.by_id == {"GET_/api/core/a/": "get_a_alt", "get_a": "get_b"}
    own = operation("/api/core/a/", id="get_a")
    assert operation_names.name([], [own]).by_id == {"get_a": "get_a"}
    line = Published(Route("core", "GET", "/api/core/a/"), "get_a")
    assert operation_names.name([line], [own]).by_id == {"get_a": "get_a"}
    with pytest.raises(NamesError) as caught:
        operation_names.name([line], [operation("/api/core/a/"), hidden])
    assert str(caught.value) == (
        "api.core.get_a is the published name of GET /api/core/a/, and get_a is now the operationId of "
        "GET /api/core/b/: give that another operationId in the overlay"
    )


def test_any_path_gets_a_name() -> None:
    """Of whatever characters it is, and however many have the same one."""
    chance = random.Random(1)
    letters = string.printable.replace("{", "").replace("}", "").replace("\t", "").replace("\n", "") + "äß☃"
    given = [
        operation("/" + "".join(chance.choices(letters + "/////{}", k=chance.randint(0, 90))), id=f"o{n}")
        for n in range(300)
    ]
    given += [operation(f"/things/{'x' * n}{'y' * 80}", id=f"long{n}") for n in range(30)]
    given += [operation(f"/a{'-' * n}b", id=f"same{n}") for n in range(30)]
    names = operation_names.name([], given)
    assert len(set(names.by_id.values())) == len(given) == 360
    for name in names.by_id.values():
        assert re.fullmatch(r"[a-z]+(_[a-z0-9]+)*", name), name
        assert len(name) <= 64
        assert not name[-1].isdigit()
        assert not hasattr(builtins, name)


def test_a_list_turns_the_name_while_it_is_not_published(table: list[Published]) -> None:
    lines = [Published(Route("core", "GET", f"/api/{n}/"), n) for n in ("get_thing", "get_things_by_item", "search_x")]
    found = [operation(f"/api/{line.name}/", lists=True) for line in lines]
    turned = [line.name for line in operation_names.turned_lists(lines, found)]
    assert turned == ["list_things", "list_things_by_item", "search_x"]
    assert [line.route for line in operation_names.turned_lists(lines, found)] == [line.route for line in lines]
    assert operation_names.turned_lists(lines, []) == lines


# --- the table -------------------------------------------------------------------------------------------------------


def test_a_table_that_is_wrong_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / TABLE).write_text(f"{HEAD}core\tGET\t/a/\tGetA\n", encoding="utf-8")
    assert run(project) == 1
    assert "line 2: not a tag, a method, a path" in capsys.readouterr().err


def test_the_same_name_in_two_tags_is_fine() -> None:
    lines = operation_names.read_text(f"{HEAD}core\tGET\t/a/\tget_a\nscim\tGET\t/a/\tget_a\n")
    assert len(lines) == 2


def test_only_the_end_of_a_line_ends_it() -> None:
    """Python ends lines of a text at eight more letters, which a path may have in it."""
    path = "/a\v\f\x1c\x1d\x1e\x85\u2028\u2029b/"
    (line,) = operation_names.read_text(f"{HEAD}core\tGET\t{path}\tget_a\n")
    assert line == Published(Route("core", "GET", path), "get_a")


def test_a_table_that_lacks_a_line_is_noticed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = project / TABLE
    whole = table.read_text(encoding="utf-8")
    first, *rest = whole.removeprefix(HEAD).splitlines(keepends=True)
    table.write_text(HEAD + "".join(rest), encoding="utf-8")
    assert run(project, "--check") == 1
    assert f"changed {TABLE}" in capsys.readouterr().out
    assert run(project) == 0
    assert table.read_text(encoding="utf-8") == HEAD + "".join([*rest, first])
    assert first.split("\t")[3].strip() in capsys.readouterr().out


def test_a_published_name_that_is_changed_is_a_break(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = project / TABLE
    text = table.read_text(encoding="utf-8")
    assert "\tlist_user_groups\n" in text
    table.write_text(text.replace("\tlist_user_groups\n", "\tlist_groups_of_users\n"), encoding="utf-8")
    assert run(project) == regenerate.BREAKING
    said = capsys.readouterr().out
    assert "BREAKING: 1 changes break callers" in said
    assert run(project) == 0  # it is said once: the tree has the other name now
    assert "paged" not in said.partition("\ndescription: ")[0]  # the description is the same
    assert (
        "api.core.list_user_groups: gone, its operation is list_groups_of_users now (GET /api/user-groups/orgs/{}/)"
        in said
    )


def exchanged(folder: Path, modules: str, route: str) -> None:
    """Two trees, `old` and `new`, in which two names of a tag stand for each other's modules."""
    for side, order in (("old", modules), ("new", modules[::-1])):
        tag = folder / side / "api" / "core"
        tag.mkdir(parents=True)
        for module in modules:
            (tag / f"{module}.py").write_text(f'"""GET {route.format(module)}"""\n', encoding="utf-8")
        pairs = "".join(f'"get_{name}": "{module}",' for name, module in zip("ab", order, strict=True))
        (tag / "__init__.py").write_text(f"NAMES: Final = {{{pairs}}}\n", encoding="utf-8")


def test_names_that_change_places_are_a_break(tmp_path: Path) -> None:
    exchanged(tmp_path, "ab", "/{}/{{x}}/")
    changes = operation_names.changes(tmp_path / "old", tmp_path / "new", (), {})
    assert changes.breaking == [
        "api.core.get_a: means GET /b/{}/ now, not GET /a/{}/",
        "api.core.get_b: means GET /a/{}/ now, not GET /b/{}/",
    ]
    assert not operation_names.changes(tmp_path / "old", tmp_path / "old", (), {})


def test_twins_whose_names_change_places_are_a_break(tmp_path: Path) -> None:
    """One URL on the wire, and parameters of other names and types: it breaks callers all the same."""
    exchanged(tmp_path, "xy", "/a/{{{}}}/")
    same = {f"api/core/{module}.py": f"api/core/{module}.py" for module in "xy"}
    changes = operation_names.changes(tmp_path / "old", tmp_path / "new", (), same)
    assert changes.breaking == [
        "api.core.get_a: means GET /a/{y}/ now, not GET /a/{x}/",
        "api.core.get_b: means GET /a/{x}/ now, not GET /a/{y}/",
    ]
    assert not operation_names.changes(tmp_path / "old", tmp_path / "old", (), same)


def test_the_name_of_a_route_under_another_tag_is_taken_for_a_minor_version(
    project: Path, small: Json, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = copy.deepcopy(small)
    (path,) = (
        path
        for path, methods in newer["paths"].items()
        for one in methods.values()
        if one["operationId"] == "manage_group"
    )
    (moved,) = (one for one in newer["paths"][path].values() if one["operationId"] == "manage_group")
    moved["tags"] = ["core"]
    was = {name for name, module in names_in(project, "scim").items() if module == "manage_group"}.pop()
    (tmp_path / "newer.yaml").write_bytes(as_yaml(newer))
    capsys.readouterr()
    assert run(project, "--path", str(tmp_path / "newer.yaml")) == regenerate.BREAKING
    now = {name for name, module in names_in(project, "core").items() if module == "manage_group"}.pop()
    said = capsys.readouterr().out
    breaks = said.partition("Breaks callers of this package")[2].partition("\nOperations under")[0]
    assert f"  api.scim.{was}: moved to api.core.{now}" in breaks.splitlines()
    assert "Names that are gone" not in said
    call = f"from ibl_data_manager_client.api.scim import {was}; print({was}.OPERATION.path)"
    done = subprocess.run([sys.executable, "-W", "always", "-c", call], cwd=project, capture_output=True, text=True)
    assert done.stdout == f"{path}\n", done.stderr
    assert f"DeprecationWarning: scim.{was} is core.{now} since 0." in done.stderr
    assert run(project) == run(project, "--check") == 0


def names_in(project: Path, tag: str) -> dict[str, str]:
    """Name of each operation of a tag to its module."""
    return operation_names.modules_of(project / "ibl_data_manager_client" / "api" / tag / "__init__.py")


def test_a_route_that_goes_keeps_its_name(
    project: Path, small: Json, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A new one at another path is not called so, and the report lists both."""
    before = (project / TABLE).read_text(encoding="utf-8")
    newer = copy.deepcopy(small)
    operations = newer["paths"].pop("/api/user-groups/orgs/{key}/")
    newer["paths"]["/api/v2/user-groups/orgs/{key}/"] = operations
    operations["get"]["operationId"] = "another"
    newer["info"]["version"] = "5.0.0"
    (tmp_path / "newer.yaml").write_bytes(as_yaml(newer))
    assert run(project, "--path", str(tmp_path / "newer.yaml")) == regenerate.BREAKING
    assert (project / TABLE).read_text(encoding="utf-8").startswith(before)
    said = capsys.readouterr().out
    assert "New names: read them" in said
    assert "  api.core.list_user_groups_alt: GET /api/v2/user-groups/orgs/{}/\n" in said
    assert "  api.core.list_user_groups: GET /api/user-groups/orgs/{}/\n" in said
    assert "list_user_groups" not in operation_names.modules_of(
        project / "ibl_data_manager_client/api/core/__init__.py"
    )
    describe(project, small)
    assert run(project) == 0  # it is back, and so is its name
    assert "list_user_groups" in operation_names.modules_of(project / "ibl_data_manager_client/api/core/__init__.py")
