"""A bump with all that is hard in a real one (hard.py), as a maintainer goes: each report is true, none is lost."""

from __future__ import annotations

import copy
import subprocess
import sys
from pathlib import Path
from typing import Any

import claims
import corrections
import pytest
import regenerate
from generation import comparison, figures, known_claims, made_against, overlay, renamed, report
from generation.api_changes import ApiChange
from generation.document import Json
from generation.generator import PACKAGE
from generation.operation_names import Changes

from . import hard
from .hard import (
    BADGE,
    BADGE_NOW,
    BADGES,
    BADGES_NOW,
    GONE,
    GROUP,
    GROUPS,
    PINNED,
    RECENT,
    REPORTS,
    REPORTS_NOW,
)
from .project import as_yaml, know_claims, make_project, run, snapshot
from .test_bump import report_of
from .test_overlay import action
from .tiny import ref, thing

API = "api.core"
BADGES_TWIN, BADGE_TWIN = (path.replace("{user_id}", "{username}") for path in (BADGES_NOW, BADGE_NOW))


def recorded(document: Json, corrections_: Json) -> Json:
    """The overlay, with what its actions replace in a document."""
    made = copy.deepcopy(corrections_)
    for one, replaces in zip(made["actions"], overlay.apply(document, made).replaces, strict=True):
        one[made_against.KEY] = replaces
    return made


@pytest.fixture(scope="module")
def applied() -> overlay.Overlaid:
    """The second version after the corrections of the first."""
    return overlay.apply(hard.new(), recorded(hard.old(), hard.overlay()))


class TestCorrections:
    def test_none_is_outdated_by_what_it_was_made_against(self) -> None:
        done = overlay.apply(hard.old(), recorded(hard.old(), hard.overlay()))
        assert not done.open
        assert done.followed == {}
        assert done.document == overlay.apply(hard.old(), hard.overlay()).document

    def test_what_was_mended_stands(self, applied: overlay.Overlaid) -> None:
        said = {(one.correction, overlay.shown(one.place), one.collides) for one in applied.outdated}
        assert said == {
            ("recent", f"GET {RECENT} at responses.200.content", False),
            ("pinned", f"GET {PINNED} at responses.200.content.application/json.schema", False),
            ("sessions", "component Session", True),
        }
        for path in (RECENT, PINNED):
            assert applied.document["paths"][path] == hard.new()["paths"][path]

    def test_a_component_that_comes_is_not_merged(self, applied: overlay.Overlaid) -> None:
        components = applied.document["components"]["schemas"]
        assert components["Session"] == hard.new()["components"]["schemas"]["Session"]
        assert "SessionPage" in components, "the rest of the correction is applied"

    def test_texts_are_not_what_a_correction_was_made_against(self) -> None:
        document = hard.old()
        schema = document["paths"][PINNED]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        schema["description"] = "Another text."
        assert overlay.apply(document, recorded(hard.old(), hard.overlay())).outdated == []

    def test_one_that_the_description_has_taken_over_is_stale(self) -> None:
        document = overlay.apply(hard.old(), {"actions": hard.overlay()["actions"][-1:]}).document
        done = overlay.apply(document, recorded(hard.old(), hard.overlay()))
        assert (done.stale, done.outdated) == (["group-fields"], [])

    def test_each_is_followed_to_every_path_of_the_url(self, applied: overlay.Overlaid) -> None:
        twins = [BADGES_NOW.replace("{user_id}", "{username}"), BADGES_NOW]
        assert applied.followed[BADGES] == twins
        assert set(applied.followed) == {BADGES, BADGE}
        for path in twins:
            operation = applied.document["paths"][path]["get"]
            assert "search" in [one["name"] for one in operation["parameters"]]
            assert "Envelope" in str(operation["responses"])
        lost = [f"reports: $.paths['{REPORTS}'].get.responses['200']", f"gone: $.paths['{GONE}'].get.responses['200']"]
        assert applied.unmatched == lost

    def test_a_component_that_is_gone_is_named(self, applied: overlay.Overlaid) -> None:
        assert applied.missing == {"StatusEnum": [("components", "schemas", "Report", "properties", "status")]}
        assert applied.document["components"]["schemas"]["Report"]["properties"] == {"status": {}}

    def test_one_that_removes_what_is_needed_is_named(self) -> None:
        actions = [action("$.components.schemas.Badge", "careless", remove=True)]
        with pytest.raises(
            overlay.OverlayError, match=r"careless removes the component Badge, to which .* still refers"
        ):
            overlay.apply(hard.old(), {"actions": actions})


def test_operations_are_paired_by_form_and_operation_id() -> None:
    found = comparison.compare(hard.old(), hard.new())
    said = {kind: {str(one) for one in found.of(kind)} for kind in comparison.KINDS if found.of(kind)}
    assert {kind: lines for kind, lines in said.items() if kind.startswith(("operation", "parameter", "path"))} == {
        "operation added": {
            f"GET {BADGES_NOW.replace('{user_id}', '{username}')}: badges_retrieve_by_name",
            f"GET {BADGE_NOW.replace('{user_id}', '{username}')}: badges_retrieve_2_by_name",
            f"GET {GROUP}: core_user_groups_retrieve",
        },
        "operation removed": {f"GET {GONE}: gone_list"},
        "operation moved": {f"reports_list: GET {REPORTS} → GET {REPORTS_NOW}"},
        "operation renamed": {
            f"GET {RECENT}: messages_recent_retrieve → messages_recent_list",
            f"GET {GROUPS}: core_user_groups_retrieve → core_user_groups_retrieve_2",
        },
        "operation means another": {f"core_user_groups_retrieve: GET {GROUPS} → GET {GROUP}"},
        "path parameter renamed": {f"GET {path}: org → platform_key" for path in (BADGES_NOW, BADGE_NOW)},
        "parameter retyped": {f"GET {path}: user_id in path: string → integer" for path in (BADGES_NOW, BADGE_NOW)},
    }
    back = comparison.compare(hard.new(), hard.old())
    assert len(back.of("operation added")) == 1
    assert len(back.of("operation removed")) == 3
    assert {(after, before) for before, after in found.pairs.items()} == set(back.pairs.items())


def test_a_route_is_paired_once() -> None:
    twins, one = hard.new(), hard.old()
    for path in (*one["paths"],):
        one["paths"][path]["get"]["operationId"] += "_another"
    found = comparison.compare(twins, one)
    assert len(set(found.pairs.values())) == len(found.pairs) == 7
    assert len(found.of("operation removed")) == len(twins["paths"]) - 7


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project at the first version, with its tree."""
    made = hard.project(tmp_path / "project")
    assert run(made) == 0
    return made


class TestWalk:
    def test_the_way_of_a_maintainer(self, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        newer, text = project.parent / "newer.yaml", project.parent / "report.md"
        newer.write_bytes(as_yaml(hard.new()))
        before = snapshot(project)
        first = self.dry_run(project, newer, monkeypatch, text)
        assert snapshot(project) == before
        assert {title: len(lines) for title, lines in first.decisions.items()} == {
            report.OUTDATED: 2,
            report.COLLIDING: 1,
            report.MISSING: 1,
            report.UNMATCHED: 2,
            report.REUSED: 1,
            report.TWINS: 1,
            report.CLAIMS: 1,
        }
        assert first.decisions[report.CLAIMS] == ["component Session: shared (messages, sessions)"]
        assert first.decisions[report.UNMATCHED] == [
            f"reports: $.paths['{REPORTS}'].get.responses['200'] (GET {REPORTS} is GET {REPORTS_NOW} now)",
            f"gone: $.paths['{GONE}'].get.responses['200'] (GET {GONE} is gone)",
        ]
        assert first.decisions[report.OUTDATED] == [
            f"recent, GET {RECENT} at responses.200.content: made against nothing, now array of Session",
            f"pinned, GET {PINNED} at responses.200.content.schema: made against array of Pinned, now array of Session",
        ]
        assert first.decisions[report.TWINS] == [
            f"user_id (integer) and username (string): 2 times: GET {BADGES_TWIN}, GET {BADGE_TWIN}"
        ]
        (hit,) = first.breaking_by_kind()[
            next(kind for kind in first.breaking_by_kind() if kind.startswith("Path parameters"))
        ][:1]
        assert hit == f"{API}.badges_retrieve: parameter org is platform_key now"
        assert not any("sort" in line for line in first.breaking), "an enum that widens breaks nobody"
        self.adapt(project)
        adapted = self.dry_run(project, newer, monkeypatch, text)
        assert adapted.decisions.keys() == {report.OUTDATED, report.REUSED, report.TWINS}
        assert adapted.decisions[report.OUTDATED] == first.decisions[report.OUTDATED][1:], "the rest was taken out"
        assert corrections.main(["--root", str(project), "--record", "pinned", "--path", str(newer)]) == 0
        second = self.dry_run(project, newer, monkeypatch, text)
        assert set(second.decisions) == {report.REUSED, report.TWINS}
        assert run(project, "--path", str(newer)) == regenerate.BREAKING
        assert run(project) == 0
        assert run(project, "--check") == 0
        _, again = report_of(project, newer, monkeypatch)
        assert (again.breaking, again.additive, again.decisions) == ([], [], {})
        assert set(again.groups) <= {report.FOLLOWED}

        self.calls_by_old_names(project)

    def calls_by_old_names(self, project: Path) -> None:
        """What callers wrote before is taken for one minor version; what means something else now is not."""
        text = (project / PACKAGE / "api" / "_renamed.py").read_text(encoding="utf-8")
        assert '"core.messages_recent_retrieve": ("core.messages_recent_list", "0.2.0")' in text
        assert '"core.core_user_groups_retrieve"' not in text
        done = subprocess.run([sys.executable, "-c", OLD_NAMES], cwd=project, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert done.stdout.splitlines() == [
            "line 9 of <string>: core.messages_recent_retrieve is core.messages_recent_list since 0.2.0; "
            "the old name goes with the next minor version",
            "line 11 of <string>: parameter org is platform_key since 0.2.0; "
            "the old name goes with the next minor version",
            "line 13 of <string>: parameter org is platform_key since 0.2.0; "
            "the old name goes with the next minor version",
            "sync() was given platform_key and org, its old name",
            "/api/core/user-groups/{id}/",
            "etrieve True",
            "by_name True",
        ]

        for way, line in OLD_WAYS.items():
            script = project / "way.py"
            script.write_text(way.format(package=PACKAGE) + OLD_WAY_CHECKED.format(package=PACKAGE), encoding="utf-8")
            done = subprocess.run(
                [sys.executable, "-W", "always", "way.py"], cwd=project, capture_output=True, text=True
            )
            assert (done.returncode, done.stdout) == (0, ""), done.stderr
            warned = [said.partition("way.py:")[2] for said in done.stderr.splitlines() if "Warning" in said]
            assert warned == [f"{line}: DeprecationWarning: {MOVED}", f"6: DeprecationWarning: {PARAMETER}"], way
            strict = subprocess.run(
                [sys.executable, "-W", "error", "way.py"], cwd=project, capture_output=True, text=True
            )
            assert f"DeprecationWarning: {MOVED}" in strict.stderr

    def dry_run(self, project: Path, newer: Path, monkeypatch: pytest.MonkeyPatch, text: Path) -> report.Report:
        status, made = report_of(project, newer, monkeypatch, "--dry-run", "--report", str(text))
        assert status == regenerate.BREAKING
        return made

    def adapt(self, project: Path) -> None:
        """What a person decides."""
        given: Any = hard.overlay()
        kept = [one for one in given["actions"] if one["x-correction"] not in ("recent", "gone")]
        for one in kept:
            one["target"] = one["target"].replace(REPORTS, REPORTS_NOW)
        parts = kept[0]["update"]
        parts["Report"] = thing(status=hard.TEXT)
        del parts["Session"]
        decided = {**given, "actions": kept}
        (project / "openapi-overlay.yaml").write_bytes(as_yaml(decided))
        know_claims(project, overlay.apply(hard.new(), decided).document)


OLD_NAMES = f"""
import asyncio, warnings
warnings.simplefilter("always")
from {PACKAGE} import DataManagerClient
from {PACKAGE}.testing import FakePlatform
fake = FakePlatform(sample=True)
client = fake.client()
with warnings.catch_warnings(record=True) as caught:
    from {PACKAGE}.api.core import messages_recent_retrieve
    from {PACKAGE}.api.core import badges_retrieve, core_user_groups_retrieve
    badges_retrieve.sync(org="a", user_id=1, client=client)
    async def calling():
        await badges_retrieve.asyncio(org="a", user_id=1, client=client)
    asyncio.run(calling())
    badges_retrieve.sync("a", 1, client=client)
print(*dict.fromkeys(f"line {{one.lineno}} of {{one.filename}}: {{one.message}}" for one in caught), sep="\\n")
try:
    badges_retrieve.sync(org="a", platform_key="b", user_id=1, client=client)
except TypeError as error:
    print(error)
print(core_user_groups_retrieve.OPERATION.path)
from {PACKAGE}.api.core import badges_retrieve_by_name
for one, other in ((badges_retrieve, badges_retrieve_by_name), (badges_retrieve_by_name, badges_retrieve)):
    fake.answer(one, {{"result": {{"name": one.__name__[-7:]}}}})
    print(other.sync("a", 1, client=client).result.name, len(fake.calls_to(one)) == len(fake.calls_to(other)) > 0)
"""

OLD_WAYS = {
    "import {package}.api.core.messages_recent_retrieve\nmodule = {package}.api.core.messages_recent_retrieve\n": 1,
    "import {package}\nimport {package}.api.core.messages_recent_retrieve as module\n": 2,
    "import importlib\nmodule = importlib.import_module('{package}.api.core.messages_recent_retrieve')\n": 2,
    "import sys\nfrom {package}.api.core import messages_recent_retrieve as module\n": 2,
    "from {package}.api import core\nmodule = core.messages_recent_retrieve\n": 2,
}
"""Ways to import a module, two lines each, and the line that is warned of."""

OLD_WAY_CHECKED = """\
import {package}.api.core.messages_recent_list as now, {package}.api.core.badges_retrieve as badges
from {package}.testing import FakePlatform
assert module is now and now.__spec__.name.endswith("_list"), module
badges.sync(org="a", user_id=1, client=FakePlatform(sample=True).client())
"""
GOES = "since 0.2.0; the old name goes with the next minor version"
MOVED = f"core.messages_recent_retrieve is core.messages_recent_list {GOES}"
PARAMETER = f"parameter org is platform_key {GOES}"

PLACE = f"$.paths['{hard.NOTES}']"
BROKEN: dict[str, tuple[Json, str]] = {
    "all paths removed": (action("$.paths", remove=True), "it has no paths"),
    "answers removed": (action(f"{PLACE}.get.responses", remove=True), f"get {hard.NOTES} has no responses"),
    "operationId removed": (action(f"{PLACE}.get.operationId", remove=True), "1 operations have no operationId"),
    "operationId twice": (action(f"{PLACE}.get", update={"operationId": "gone_list"}), "'gone_list' stands 2 times"),
    "components removed": (action("$.components", remove=True), "one removes the component "),
    "a foreign reference": (
        action(f"{PLACE}.get.parameters", update={"$ref": "#/components/parameters/x"}),
        "reference to #/components/parameters/x, and only those to component schemas",
    ),
    "x-pagination is a word": (
        action(f"{PLACE}.get", update={"x-pagination": "yes"}),
        "notes_list: x-pagination is an object or false, not 'yes'",
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_correction_that_breaks_the_description_is_a_sentence(
    what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken, message = BROKEN[what]
    given = hard.overlay()
    root = make_project(tmp_path / "project", hard.old(), given)
    (root / "openapi-overlay.yaml").write_bytes(as_yaml({**given, "actions": [*given["actions"], broken]}))
    before = snapshot(root)
    assert run(root) == 1
    said = capsys.readouterr().err
    assert message in said
    assert "Traceback" not in said
    assert snapshot(root) == before


@pytest.mark.parametrize(
    "also", [{}, {"properties": {"name": hard.TEXT}}, {"allOf": [ref("Group"), thing(required=["spectre"])]}]
)
def test_a_required_name_that_is_not_declared_is_left_out_and_told(
    also: Json, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    document = hard.old()
    root = make_project(tmp_path / "project", document, hard.overlay())
    assert run(root) == 0
    assert "requires what" not in capsys.readouterr().out
    document["components"]["schemas"]["Badge"] = {"type": "object", "required": ["ghost"], **also}
    document["components"]["schemas"]["Group"]["properties"]["list"] = {
        "type": "array",
        "items": thing(required=["id"]),
    }
    newer = root / "newer.yaml"
    newer.write_bytes(as_yaml(document))
    know_claims(root, overlay.apply(document, hard.overlay()).document)  # badges and groups may share the Group
    places = [
        "component Badge: ghost",
        *["component Badge: spectre"] * ("allOf" in also),
        "component Group at list[]: id",
    ]
    for decided in ([*places], []):  # what is taken was decided on
        status, made = report_of(root, newer, monkeypatch)
        assert made.decisions.get(report.UNDECLARED, []) == decided
        assert (status == regenerate.BREAKING) == bool(decided)
        said = capsys.readouterr().out
        assert [line for line in places if f"requires what it does not declare: {line}\n" in said] == places
    made_of_it = "".join(file.read_text(encoding="utf-8") for file in (root / PACKAGE / "models").glob("*.py"))
    assert "ghost" not in made_of_it  # a component without a declared field is a map, and has no module


def test_a_path_that_a_correction_removes_is_removed_for_callers(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = hard.overlay()
    removed = action(PLACE, "notes", remove=True)
    (project / "openapi-overlay.yaml").write_bytes(as_yaml({**given, "actions": [*given["actions"], removed]}))
    status, made = report_of(project, project / "openapi.yaml", monkeypatch)
    assert status == regenerate.BREAKING
    assert f"{API}.notes_list: removed" in made.breaking
    assert not any("notes" in line for line in made.additive)
    (project / "openapi-overlay.yaml").write_bytes(as_yaml(given))
    _, back = report_of(project, project / "openapi.yaml", monkeypatch)
    assert f"{API}.notes_list: added" in back.additive
    assert not back.breaking


def test_only_what_is_named_is_recorded_anew(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    newer = project.parent / "newer.yaml"
    newer.write_bytes(as_yaml(hard.new()))
    place = project / "openapi-overlay.yaml"

    def outdated() -> set[str]:
        return {one.correction for one in overlay.apply(hard.new(), overlay.load(place)).outdated}

    def record(*names: str) -> int:
        return corrections.main(["--root", str(project), "--record", *names, "--path", str(newer)])

    assert record() == 0
    assert outdated() == {"recent", "pinned", "sessions"}
    assert record("nobody") == 1
    assert "has no correction nobody" in capsys.readouterr().err
    assert record("recent") == 0
    assert outdated() == {"pinned", "sessions"}


def test_the_claims_of_a_project_are_held_against_its_own_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_project(tmp_path / "project", hard.old(), hard.overlay())
    (root / known_claims.PLACE).unlink()
    assert claims.main(["--root", str(root)]) == 1
    said = capsys.readouterr().out
    assert "  new: " in said
    assert "  stale: " not in said
    know_claims(root, overlay.apply(hard.old(), hard.overlay()).document)
    assert claims.main(["--root", str(root)]) == 0


def test_what_has_no_shape_is_counted_against_an_overlay_that_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = hard.old()
    bodiless = {"operationId": "core_bodiless_create", "tags": ["core"], "responses": {"200": {"description": ""}}}
    document["paths"]["/api/core/bodiless/"] = {"post": bodiless}
    root = make_project(tmp_path / "project", document, hard.overlay())
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    place, now = root / "openapi-overlay.yaml", (root / "openapi-overlay.yaml").read_bytes()
    place.write_text("overlay: 1.0.0\nactions: []\n", encoding="utf-8")
    for command in (["init", "-q"], ["add", place.name], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], cwd=root, check=True)
    place.write_bytes(now)

    def counted() -> list[list[int]]:
        claims.main(["--root", str(root), "--since", "HEAD"])
        above, _, below = capsys.readouterr().out.partition("without a shape\n")
        assert above.split()[-3:] == ["described", "HEAD", "now"]
        return [[int(number) for number in row.split()[:3]] for row in below.splitlines()]

    before = counted()
    assert len(before) == len(figures.SHAPELESS)
    assert any(now < since for _, since, now in before)
    subprocess.run([*git, "commit", "-qam", "y"], cwd=root, check=True)
    after = counted()
    assert [(described, now) for described, _, now in after] == [(described, now) for described, _, now in before]
    assert [since for _, since, _ in after] == [now for *_, now in after]
    assert after[-2] == [1, 0, 0]  # bodies of writes, by a rule
    with pytest.raises(SystemExit, match=r"git has no openapi-overlay\.yaml at nowhere"):
        claims.main(["--root", str(root), "--since", "nowhere"])


def test_old_names_go_after_one_minor_version(tmp_path: Path) -> None:
    (tmp_path / "api" / "core").mkdir(parents=True)
    (tmp_path / "api" / "core" / "taken.py").touch()
    tables = {"OPERATIONS": {name: ("core.b", since) for name, since in (("core.a", "0.2.0"), ("core.taken", "0.3.0"))}}
    again = ApiChange(True, "api.core.b", "renamed to api.core.c", ("api.core.b", "api.core.c"))
    for version, kept in (("0.2.9", {"core.a": ("core.c", "0.2.0")}), ("0.3.0", {})):
        (tmp_path / "_version.py").write_text(f'__version__ = "{version}"\n', encoding="utf-8")
        found = renamed.following(renamed.Renamed(tables), [again], {}, {"A": "B"}, tmp_path, tmp_path, "0.3.0")
        assert found.tables["OPERATIONS"] == {**kept, "core.b": ("core.c", "0.3.0")}
        (tmp_path / renamed.FILE).write_text(found.text(), encoding="utf-8")
        assert renamed.read(tmp_path) == found


def decided(document: Json, *actions: Json) -> dict[str, list[str]]:
    """What the report of a bump to a document leaves to decide, these corrections being made beside the others."""
    given = recorded(hard.old(), hard.overlay())
    done = overlay.apply(document, {**given, "actions": [*given["actions"], *actions]})
    old_side, new_side = (report.Side(one["info"]["version"], "a test", one) for one in (hard.old(), document))
    return report.Report(old_side, new_side, comparison.compare(hard.old(), document), [], (0, 1, 0), done).decisions


def test_what_a_correction_has_decided_is_no_longer_to_decide() -> None:
    new = hard.new()
    new["components"]["schemas"]["Badge"]["required"] = ["ghost"]
    assert {report.TWINS, report.UNDECLARED} <= decided(new).keys()
    one = action(f"$.paths['{BADGE_TWIN}']", remove=True)
    assert decided(new, one)[report.TWINS] == [f"user_id (integer) and username (string): GET {BADGES_TWIN}"]
    both = action(f"$.paths['{BADGES_TWIN}', '{BADGE_TWIN}']", remove=True)
    ghost = action("$.components.schemas.Badge.properties", update={"ghost": hard.TEXT})
    assert not {report.TWINS, report.UNDECLARED} & decided(new, both, ghost).keys()


class TestLength:
    @pytest.mark.parametrize("count", [10, 2000])
    def test_what_is_to_be_decided_is_whole(self, count: int) -> None:
        new = hard.new()
        for number in range(count):
            new["paths"][f"/api/more/{number}/"] = {
                "get": {**hard.old()["paths"][GONE]["get"], "operationId": f"m_{number}"}
            }
        old_side, new_side = (report.Side(one["info"]["version"], "a test", one) for one in (hard.old(), new))
        done = overlay.apply(new, recorded(hard.old(), hard.overlay()))
        made = report.Report(old_side, new_side, comparison.compare(hard.old(), new), [], (0, 1, 0), done)
        text = made.markdown()
        assert len(text) <= report.LIMIT
        for line in ("recent, GET", "pinned, GET", "component Report at", "core_user_groups_retrieve"):
            assert line in text.partition("## What the description changes")[0].replace("`", "")
        assert text.rstrip().endswith("commit all of it together.")
        assert (len(made.markdown(None)) > report.LIMIT) == (count == 2000)
        assert f"m_{count - 1}" in made.markdown(None)

    @pytest.mark.parametrize(("count", "whole"), [(10, True), (600, True), (3000, False)])
    def test_new_names_are_all_there_or_the_file_that_holds_them(self, count: int, whole: bool) -> None:
        new = hard.new()
        lines = [f"api.tag_{n % 7}.create_thing_{n}_alt: POST /api/things/{n}/{'x' * 60}/" for n in range(count)]
        old_side, new_side = (report.Side(one["info"]["version"], "a test", one) for one in (hard.old(), new))
        done = overlay.apply(new, recorded(hard.old(), hard.overlay()))
        difference = comparison.compare(hard.old(), new)
        made = report.Report(old_side, new_side, difference, [], (0, 1, 0), done, names=Changes(proposed=lines))
        text = made.markdown()
        assert len(text) <= report.LIMIT
        assert all(f"create_thing_{n}_alt" in text for n in range(count)) == whole
        assert f"{report.NEW_NAMES}: {count}" in text
        assert ("they are the last in" in text) == (not whole)
        assert [f"  {line}" for line in lines] == [line for line in made.terminal() if "create_thing_" in line]


@pytest.mark.parametrize("length", [*range(20, 50, 3), 80])
@pytest.mark.parametrize("width", ["88", "120"])
def test_what_is_renamed_is_formatted_as_ours_and_as_who_vendors_it_does(length: int, width: str) -> None:
    name = "n" * length
    text = renamed.Renamed({"OPERATIONS": {f"a.{name}": (f"b.{name}", "0.2.0"), "a.b": ("a.c", "0.2.0")}}).text()
    command = [sys.executable, "-m", "ruff", "format", "--isolated", f"--line-length={width}", "-"]
    assert subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout == text
