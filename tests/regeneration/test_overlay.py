"""Corrections: what OpenAPI Overlay 1.0 says of update and remove, and what we ask of an action beyond it."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from generation import made_against, overlay
from generation.document import ABSENT, Json

from . import tiny
from .project import OVERLAY, ROOT, as_yaml

QUERY: Json = {"in": "query", "name": "q", "schema": {"type": "string"}}


def document() -> Json:
    """A document to correct."""
    return {
        "info": {"title": "Things", "version": "1"},
        "tags": ["a", "b", "c"],
        "paths": {
            "/things/": {
                "get": {"parameters": [QUERY], "description": "All."},
                "post": {"description": "Make one.", "security": None},
            },
            "/others/": {"get": {"description": "Others."}},
        },
    }


def action(target: str, correction: str = "one", **more: Any) -> Json:
    """An action with all that it must say."""
    return {
        "target": target,
        "x-correction": correction,
        "x-evidence": "A test.",
        "x-source": "inference",
        "x-confidence": "documented",
        **more,
    }


def applied(*actions: Json) -> overlay.Overlaid:
    """What the actions make of the document, which they must leave as it was."""
    given, done = document(), {"overlay": "1.0.0", "actions": list(actions)}
    before = copy.deepcopy(done)
    result = overlay.apply(given, done)
    assert given == document(), "the overlay changed its input"
    assert done == before, "applying changed the overlay"
    return result


class TestUpdate:
    def test_merges_recursively(self) -> None:
        update = {"get": {"description": "Every.", "tags": ["things"]}, "delete": {"description": "None."}}
        result = applied(action("$.paths['/things/']", update=update))
        assert result.document["paths"]["/things/"] == {
            "get": {"parameters": [QUERY], "description": "Every.", "tags": ["things"]},
            "post": {"description": "Make one.", "security": None},
            "delete": {"description": "None."},
        }
        assert result.document["paths"]["/others/"] == document()["paths"]["/others/"]
        assert (result.applied, result.stale, result.unmatched) == (["one"], [], [])

    def test_concatenates_arrays_within_an_object(self) -> None:
        assert applied(action("$", update={"tags": ["d", "e"]})).document["tags"] == ["a", "b", "c", "d", "e"]

    @pytest.mark.parametrize(("target", "update"), [("$.tags", "d"), ("$.tags", {"name": "d"}), ("$.tags", ["d"])])
    def test_appends_to_a_targeted_array(self, target: str, update: Any) -> None:
        assert applied(action(target, update=update)).document["tags"] == ["a", "b", "c", update]

    def test_reaches_several_targets(self) -> None:
        result = applied(action("$.paths.*.get", update={"deprecated": True})).document["paths"]
        assert [result[path]["get"]["deprecated"] for path in ("/things/", "/others/")] == [True, True]
        assert "deprecated" not in result["/things/"]["post"]

    def test_gives_each_target_a_copy(self) -> None:
        result = applied(
            action("$.paths.*.get", update={"x": {"y": []}}), action("$.paths['/things/'].get.x.y", "two", update=1)
        )
        assert result.document["paths"]["/things/"]["get"]["x"] == {"y": [1]}
        assert result.document["paths"]["/others/"]["get"]["x"] == {"y": []}

    def test_gives_each_array_a_copy(self) -> None:
        result = applied(
            action("$.paths.*", update={"x": []}),
            action("$.paths.*.x", update={"y": []}),
            action("$.paths['/things/'].x[0].y", "two", update=1),
        )
        assert result.document["paths"]["/things/"]["x"] == [{"y": [1]}]
        assert result.document["paths"]["/others/"]["x"] == [{"y": []}]

    def test_fills_what_is_null(self) -> None:
        result = applied(action("$.paths['/things/'].post", update={"security": [{"key": []}]}))
        assert result.document["paths"]["/things/"]["post"]["security"] == [{"key": []}]

    def test_replaces_by_null(self) -> None:
        assert applied(action("$", update={"tags": None})).document["tags"] is None

    def test_declares_no_parameter_twice(self) -> None:
        """Where the description has come to declare it, its own declaration stands."""
        target = "$.paths['/things/'].get.parameters"
        other, header = {**QUERY, "name": "page"}, {**QUERY, "in": "header"}
        declared = {**QUERY, "schema": {"type": "integer"}}
        result = applied(action(target, update=declared), action(target, update=other), action(target, update=header))
        assert result.document["paths"]["/things/"]["get"]["parameters"] == [QUERY, other, header]
        within = applied(action("$.paths['/things/'].get", update={"parameters": [declared, other]}))
        assert within.document["paths"]["/things/"]["get"]["parameters"] == [QUERY, other]

    @pytest.mark.parametrize(
        ("target", "update", "message"),
        [
            ("$.info.title", {"a": 1}, r"\$\.info\.title: an update needs an object or an array there"),
            ("$.info", ["a"], r"\$\.info: an update needs an object or an array there"),
            ("$", {"info": ["a"]}, r"\$: info is dict there and list in the update"),
            ("$", {"tags": {"a": 1}}, r"\$: tags is list there and dict in the update"),
            ("$", {"paths": "none"}, r"\$: paths is dict there and str in the update"),
            ("$.paths['/things/']", {"get": {"parameters": {}}}, r"/things/'\]: parameters is list there and dict in"),
        ],
    )
    def test_that_does_not_fit(self, target: str, update: Any, message: str) -> None:
        with pytest.raises(overlay.OverlayError, match=message):
            applied(action(target, update=update))


class TestRemove:
    def test_of_a_key(self) -> None:
        assert applied(action("$.paths['/things/'].post", remove=True)).document["paths"]["/things/"] == {
            "get": document()["paths"]["/things/"]["get"]
        }

    @pytest.mark.parametrize(
        ("target", "left"),
        [
            ("$.tags[0]", ["b", "c"]),
            ("$.tags[0,1]", ["c"]),
            ("$.tags[1,0]", ["c"]),
            ("$.tags[0,0]", ["b", "c"]),
            ("$.tags[?@ == 'a' || @ == 'c']", ["b"]),
            ("$.tags[*]", []),
        ],
    )
    def test_of_items(self, target: str, left: list[str]) -> None:
        assert applied(action(target, remove=True)).document["tags"] == left

    def test_of_one_within_another(self) -> None:
        assert applied(action("$.paths..*", remove=True)).document["paths"] == {}

    def test_of_keys_that_are_numbers_and_texts(self) -> None:
        """As YAML reads them in an update."""
        target = "$.paths['/others/'].get"
        updated = action(target, update={"responses": {200: {}, "default": {}, 404: {}}})
        result = applied(updated, action(f"{target}.responses.*", "two", remove=True))
        assert result.document["paths"]["/others/"]["get"]["responses"] == {}

    def test_wins_over_update(self) -> None:
        assert "info" not in applied(action("$.info", update={"title": "Other"}, remove=True)).document

    def test_of_the_whole_document(self) -> None:
        with pytest.raises(overlay.OverlayError, match=r"\$: the whole document cannot be removed"):
            applied(action("$", remove=True))

    def test_that_is_false_updates(self) -> None:
        result = applied(action("$.info", update={"title": "Other"}, remove=False))
        assert result.document["info"] == {"title": "Other", "version": "1"}


class TestCorrections:
    def test_actions_run_in_the_order_they_stand_in(self) -> None:
        result = applied(
            action("$.info", "one", update={"title": "First"}),
            action("$.info", "two", update={"title": "Second"}),
            action("$.info", "one", update={"title": "Third"}),
        )
        assert result.document["info"]["title"] == "Third"
        assert result.applied == ["one", "two"]

    def test_an_action_sees_what_the_one_before_made(self) -> None:
        result = applied(action("$", update={"x": {}}), action("$.x", update={"y": 1}))
        assert result.document["x"] == {"y": 1}
        assert result.unmatched == []

    def test_one_that_changes_nothing_is_stale(self) -> None:
        result = applied(
            action("$.info", "mended", update={"title": "Things"}),
            action("$.tags", "mended", update="b"),
            action("$.info", "needed", update={"version": "2"}),
        )
        assert (result.applied, result.stale) == (["needed"], ["mended"])

    def test_one_whose_actions_together_change_nothing_is_stale(self) -> None:
        """To replace a component takes two actions, which undo each other once it is as it should be."""
        there = document()["paths"]["/others/"]
        result = applied(action("$.paths['/others/']", remove=True), action("$.paths", update={"/others/": there}))
        assert (result.applied, result.stale, result.unmatched) == ([], ["one"], [])

    def test_one_of_whose_actions_one_changes_something_is_applied(self) -> None:
        result = applied(action("$.info", update={"title": "Things"}), action("$.info", update={"version": "2"}))
        assert (result.applied, result.stale) == (["one"], [])

    def test_a_target_that_is_not_there_is_named(self) -> None:
        result = applied(action("$.paths['/gone/'].get", "gone", update={}), action("$.info", update={"version": "2"}))
        assert result.unmatched == ["gone: $.paths['/gone/'].get"]
        assert (result.applied, result.stale) == (["one"], ["gone"])

    @pytest.mark.parametrize("target", ["paths", "$.paths[", "$..", "", "$.paths['/things/'"])
    def test_a_target_that_is_no_jsonpath(self, target: str) -> None:
        with pytest.raises(overlay.OverlayError, match="not a JSONPath"):
            applied(action(target, update={}))


class TestLoad:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return tmp_path / "overlay.yaml"

    def test_the_committed_one(self) -> None:
        actions = overlay.load(ROOT / "openapi-overlay.yaml")["actions"]
        assert {one["x-confidence"] for one in actions} <= set(overlay.CONFIDENCE)

    def test_a_good_one(self, path: Path) -> None:
        path.write_bytes(as_yaml(OVERLAY))
        assert overlay.load(path) == OVERLAY

    def test_with_what_its_actions_were_made_against(self, path: Path) -> None:
        """Line ends within a value, which Python knows ten of in a text, stay in it."""
        odd = "ü\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
        first = action("$.info", update={"title": "ä"})
        path.write_bytes(as_yaml({"overlay": "1.0.0", "actions": [first, action("$.tags", update="d")]}))
        made_against.path_of(path).write_text(made_against.text([first], [{("title",): [odd]}]), encoding="utf-8")
        given = [one.get(made_against.KEY) for one in overlay.load(path)["actions"]]
        assert given == [{("title",): [odd]}, None]

    @pytest.mark.parametrize("empty", ["actions: []", "actions:", ""])
    def test_one_without_actions(self, path: Path, empty: str) -> None:
        path.write_text(f"overlay: 1.0.0\n{empty}\n", encoding="utf-8")
        result = overlay.apply(document(), overlay.load(path))
        assert result == overlay.Overlaid(document())

    @pytest.mark.parametrize("content", ["", "[]", "openapi: 3.0.3", "overlay: 2.0.0", "overlay:", "words"])
    def test_no_overlay(self, path: Path, content: str) -> None:
        path.write_text(content, encoding="utf-8")
        with pytest.raises(overlay.OverlayError, match=r"overlay\.yaml is not an OpenAPI Overlay 1\.0 document"):
            overlay.load(path)

    @pytest.mark.parametrize("content", [b"overlay: 1.0.0\nactions: [\n", b"overlay: \xff"])
    def test_no_yaml(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)
        with pytest.raises(overlay.OverlayError, match=r"overlay\.yaml is not YAML: "):
            overlay.load(path)

    @pytest.mark.parametrize("actions", [{"target": "$"}, ["$"], [None], "none"])
    def test_actions_that_are_none(self, path: Path, actions: Any) -> None:
        path.write_bytes(as_yaml({"overlay": "1.0.0", "actions": actions}))
        with pytest.raises(overlay.OverlayError, match=r"overlay\.yaml: `actions` is no list of objects"):
            overlay.load(path)

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"target": ""}, "action 2 lacks target"),
            ({"x-correction": None}, "action 2 lacks x-correction"),
            ({"x-evidence": " "}, "action 2 lacks x-evidence"),
            ({"x-confidence": None, "x-evidence": None}, "action 2 lacks x-evidence, x-confidence"),
            ({"x-source": "hearsay"}, "action 2: x-source is one of description, example, guide, program, inference"),
            ({"x-confidence": "sure"}, "action 2: x-confidence is one of documented, vendor-client, one-source"),
            ({"update": ...}, "action 2 has neither update nor remove"),
            ({"update": ..., "remove": False}, "action 2 has neither update nor remove"),
        ],
    )
    def test_an_action_lacks(self, path: Path, change: Json, message: str) -> None:
        second = {**action("$.info", update={"a": 1}), **change}
        second = {key: value for key, value in second.items() if value is not ...}
        actions = [action("$.info", update={"a": 1}), second]
        path.write_bytes(as_yaml({"overlay": "1.0.0", "actions": actions}))
        with pytest.raises(overlay.OverlayError, match=rf"overlay\.yaml: {message}$"):
            overlay.load(path)


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (("paths", "/things/", "get", "parameters", 0), "GET /things/ at parameters.0"),
        (("paths", "/things/", "get"), "GET /things/"),
        (("components", "schemas", "Thing", "properties", "a"), "component Thing at properties.a"),
        (("components", "schemas", "Thing"), "component Thing"),
        (("components", "parameters", "page"), "components at parameters.page"),
        (("info", "title"), "info at title"),
        (("paths",), "paths"),
    ],
)
def test_a_place_is_shown_for_the_reader(place: tuple[str | int, ...], shown: str) -> None:
    assert overlay.shown(place) == shown


@pytest.mark.parametrize("name", ["unmatched", "outdated", "missing", "stale", "followed"])
def test_what_someone_has_to_decide_on(name: str) -> None:
    """One of these is enough; what is stale or followed waits."""
    assert overlay.Overlaid({}).open is False
    made = overlay.Overlaid({}, **{name: {"x": []} if name in ("missing", "followed") else ["x"]})  # type: ignore[arg-type]
    assert made.open is (name in ("unmatched", "outdated", "missing"))


def test_places_are_said_as_a_reader_looks_for_them() -> None:
    places: dict[str, tuple[str | int, ...]] = {
        "paths": ("paths",),
        "paths at /a/": ("paths", "/a/"),
        "GET /a/": ("paths", "/a/", "get"),
        "GET /a/ at responses.200": ("paths", "/a/", "get", "responses", "200"),
        "GET /a/ at parameters.0": ("paths", "/a/", "get", "parameters", 0),
        "components at schemas": ("components", "schemas"),
        "components at parameters.A": ("components", "parameters", "A"),
        "component A": ("components", "schemas", "A"),
        "component A at properties.b": ("components", "schemas", "A", "properties", "b"),
        "info at title": ("info", "title"),
    }
    assert [overlay.shown(place) for place in places.values()] == list(places)


def test_what_a_correction_is_made_against_has_no_texts_and_no_order() -> None:
    """But properties may be called like a text, or `required`."""
    schema = {
        "description": "A text.",
        "required": ["b", "a"],
        "enum": [2, None, "1"],
        "properties": {"title": {"type": "string", "title": "T"}, "required": ["b", "a"], "enum": {"enum": ["b", "a"]}},
        "items": [{"summary": "S", "type": "x"}, ["b", "a"]],
        "x-list": ["b", "a"],
    }
    assert made_against.told(schema) == {
        "required": ["a", "b"],
        "enum": ["1", 2, None],
        "properties": {"title": {"type": "string"}, "required": ["b", "a"], "enum": {"enum": ["a", "b"]}},
        "items": [{"type": "x"}, ["b", "a"]],
        "x-list": ["b", "a"],
    }


def test_a_component_that_a_correction_adds_may_collide() -> None:
    place = ("components", "schemas", "A")
    assert overlay.Outdated("c", place, (ABSENT,), {}).collides
    for other in (("paths", "/a/", "get"), (*place, "type"), place[:2]):
        assert not overlay.Outdated("c", other, (ABSENT,), {}).collides
    others: list[tuple[Any, ...]] = [(), ({},), (ABSENT, {})]
    assert not any(overlay.Outdated("c", place, before, {}).collides for before in others)


# --- what a correction was made against ---


def made_of(correction: str, target: str, replaces: Json | None = None, **more: Any) -> Json:
    """An action, with what is recorded of it: the place below its target, with dots, to what stood there."""
    record = {tuple(leaf.split(".")) if leaf else (): values for leaf, values in (replaces or {}).items()}
    return action(target, correction, **more) | ({made_against.KEY: record} if replaces is not None else {})


def test_what_is_outdated_is_left_out_of_its_operation_and_nowhere_else() -> None:
    """What then is not found, or changes nothing, is said of other corrections alone."""
    given: Json = {"paths": {path: {"get": {"x": {"n": 1}}} for path in ("/a", "/b")}}
    given["paths"]["/a"]["get"]["y"] = "theirs"
    actions = [
        made_of("one", "$.paths.*.get", {"unset": [0], "y": [ABSENT]}, update={"y": {"z": 1}, "more": 1}),
        made_of("one", "$.paths['/a'].get.y.z", remove=True),
        made_of("one", "$.paths['/gone']", update={}),
        made_of("one", "$.paths['/a'].get.x", {"n": [1]}, update={"n": 2}),
        made_of("two", "$.paths['/a'].get.y.z", remove=True),
        made_of("three", "$.paths['/b'].get.x", {"n": [0, 1]}, update={"n": 1}),
        made_of("four", "$.paths['/a'].get.x", {"n": [0]}, remove=False, update={"n": 3}),
        made_of("five", "$.paths['/a'].get.x", {"n": [0]}, update={"n": 1}),
    ]
    done = overlay.apply(given, {"actions": actions})
    get = done.document["paths"]
    assert get["/a"] == given["paths"]["/a"]
    assert get["/b"] == {"get": {"x": {"n": 1}, "y": {"z": 1}, "more": 1}}
    assert done.outdated == [
        overlay.Outdated("one", ("paths", "/a", "get", "y"), (ABSENT,), "theirs"),
        overlay.Outdated("four", ("paths", "/a", "get", "x", "n"), (0,), made_against.OURS),
        overlay.Outdated("five", ("paths", "/a", "get", "x", "n"), (0,), made_against.OURS),
    ]
    assert done.unmatched == ["one: $.paths['/gone']", "two: $.paths['/a'].get.y.z"]
    assert (done.applied, done.stale) == (["one"], ["two", "three"])
    assert done.open


def test_what_an_action_replaces_is_recorded_where_it_sets_something() -> None:
    """Of the description, of another correction, or nothing; each value once, and no texts."""
    described: Json = {"a": {"x": {"type": "string", "title": "A"}, "list": [1]}, "b": {"x": 1}, "c": {}, "d": 5}
    corrected: Json = {**described, "b": {"x": 2}, "e": {}}
    places: dict[Any, Any] = {(name,): corrected[name] for name in "abcd"}
    update = {"x": {"type": "integer", "new": None}, "list": [2], "y": {}}
    assert made_against.replaced({"update": update}, places, described) == {
        ("x", "type"): ["string"],
        ("x", "new"): [ABSENT],
        ("x",): [made_against.OURS, ABSENT],
        ("list",): [ABSENT],
        ("y",): [ABSENT],
        (): [5],
    }
    gone = made_against.replaced({"remove": True, "update": update}, places, described)
    assert gone == {(): [{"x": {"type": "string"}, "list": [1]}, made_against.OURS, {}, 5]}


def test_what_is_recorded_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Of actions of one correction and target each has its own, in order."""
    actions = [
        action("$.a", update={"x": {"y": 1}}),
        action("$.a", update={"x": {"y": 2}}),
        action("$.a", "other", remove=True),
        action("$.b", update={"ü": 1}),
        action("$.c", update={}),
    ]
    replaces: list[Any] = [
        {("x", "y"): [1, ABSENT], ("gone",): [0]},
        {("x",): [made_against.OURS]},
        {(): [{"a": ["b"]}, None]},
        {("ü",): ["value", "ä"]},
        {},
    ]
    written = made_against.text(actions, replaces)
    one = '{"correction": "one", "target": '
    assert written.splitlines() == [
        one + """"$.a", "replaces": [[["x", "y"], [{"value": 1}, "nothing"]], [["gone"], [{"value": 0}]]]}""",
        one + """"$.a", "number": 2, "replaces": [[["x"], ["what another correction makes"]]]}""",
        """{"correction": "other", "target": "$.a", "replaces": [[[], [{"value": {"a": ["b"]}}, {"value": null}]]]}""",
        one + """"$.b", "replaces": [[["ü"], [{"value": "value"}, {"value": "ä"}]]]}""",
        one + """"$.c", "replaces": []}""",
    ]
    assert written.endswith("}\n")
    path = made_against.path_of(tmp_path / "an-overlay.yaml")
    assert path == tmp_path / "an-overlay-made-against.jsonl"
    path.write_text(written, encoding="utf-8")
    read = [*copy.deepcopy(actions), action("$.new", update={})]
    made_against.join(read, path)
    assert [one.get(made_against.KEY) for one in read] == [*replaces, None]
    # what was recorded stays, unless the action sets it no more, or it is asked for anew; what it does not have comes
    now: list[Any] = [{("x", "y"): [5]}, {("x", "z"): [6], ("y",): [7], ("x",): [8]}, {(): [9]}, {("ü", "x"): [1]}, {}]
    again = made_against.text(read[:5], now, ["other"])
    kept = copy.deepcopy(actions)
    path.write_text(again, encoding="utf-8")
    made_against.join(kept, path)
    assert [one[made_against.KEY] for one in kept] == [
        {("x", "y"): [1, ABSENT]},
        {("x",): [made_against.OURS], ("y",): [7]},
        {(): [9]},
        {("ü",): ["value", "ä"]},
        {},
    ]
    assert again.splitlines()[3:] == written.splitlines()[3:]
    other = actions[:1]
    made_against.join(other, tmp_path / "none.jsonl")
    assert other == [action("$.a", update={"x": {"y": 1}})]
    with pytest.raises(ValueError, match="zip"):
        made_against.text(actions, replaces[:4])


def test_what_stood_before_is_kept_once_whatever_changes_it() -> None:
    done = applied(
        action("$", update={"info": {"title": "A"}, "new": [1]}),
        action("$.info", update={"title": "B"}),
        action("$.new", update=2),
        action("$.tags[0]", remove=True),
        action("$.tags", update="a"),
        action("$.paths['/things/'].get.parameters[0]", remove=True),
    )
    assert done.before == {
        "one": {
            ("info",): document()["info"],
            ("new",): ABSENT,
            ("tags",): ["a", "b", "c"],
            ("paths", "/things/", "get", "parameters"): [QUERY],
        },
    }


def test_anything_is_taken_where_a_correction_refers_to_what_is_gone() -> None:
    """Directly, in a list, or deeper; what is there is referred to as before."""
    refs = [tiny.ref("There"), tiny.ref("Gone"), {"items": tiny.ref("Gone")}]
    given = tiny.document({}, {"There": {}})
    done = overlay.apply(given, {"actions": [action("$.paths['/things/'].get", update={"x": refs})]})
    place = ("paths", "/things/", "get", "x")
    assert done.missing == {"Gone": [(*place, 1), (*place, 2, "items")]}
    assert done.document["paths"]["/things/"]["get"]["x"] == [tiny.ref("There"), {}, {"items": {}}]


@pytest.mark.parametrize(
    ("removals", "by"),
    [
        ({"other": "$.components.schemas.Other", "it": "$.components.schemas.Thing"}, "it"),
        ({"it": "$.components.schemas.Thing", "other": "$.components.schemas.Other"}, "it"),
        ({"all": "$.components.schemas", "more": "$.info"}, "all"),
        ({"all of it": "$.components"}, "all of it"),
    ],
)
def test_a_component_that_is_referred_to_is_not_removed(removals: dict[str, str], by: str) -> None:
    """What is told says who does it, and where the component is still needed."""
    given = tiny.document({}, {"Thing": {}, "Other": {}})
    given["paths"]["/things/"]["get"]["x"] = {"items": tiny.ref("Thing")}
    actions = [action(target, name, remove=True) for name, target in removals.items()]
    with pytest.raises(overlay.OverlayError) as error:
        overlay.apply(given, {"actions": actions})
    assert str(error.value) == (
        f"{by} removes the component Thing, to which GET /things/ at x.items still refers: correct that too, or keep "
        "the component"
    )


def test_a_target_follows_a_path_whose_parameters_have_other_names() -> None:
    """To each that has the same form; a path that is there, or a name that is none, is taken as it is written."""
    given: Json = {
        "paths": {path: {"get": {"n": 1}} for path in ("/a/{x}/", "/a/{y}/", "/b/{x}/", "/b/{y}/")},
        "other": {"/a/{old}/": {}},
    }
    actions = [
        action("$.paths['/a/{old}/'].get", "moved", update={"m": 1}),
        action("$.paths['/b/{x}/'].get", "there", update={"n": 2}),
        action("$.other['/a/{old}/']", "no path", update={"m": 2}),
        action("$.paths['/gone/{x}/']", "gone", update={}),
    ]
    done = overlay.apply(given, {"actions": actions})
    assert done.document == {
        "paths": {
            "/a/{x}/": {"get": {"n": 1, "m": 1}},
            "/a/{y}/": {"get": {"n": 1, "m": 1}},
            "/b/{x}/": {"get": {"n": 2}},
            "/b/{y}/": {"get": {"n": 1}},
        },
        "other": {"/a/{old}/": {"m": 2}},
    }
    assert done.followed == {"/a/{old}/": ["/a/{x}/", "/a/{y}/"]}
    assert done.unmatched == ["gone: $.paths['/gone/{x}/']"]
    assert (done.applied, done.stale) == (["moved", "there", "no path"], ["gone"])
    assert done.replaces == [{("m",): [ABSENT]}, {("n",): [1]}, {("m",): [ABSENT]}, {}]


def test_a_list_that_is_only_added_to_is_kept_as_it_was() -> None:
    """In a document that has no paths too."""
    done = overlay.apply({"tags": ["a"]}, {"actions": [action("$.tags", update="b")]})
    assert done.document == {"tags": ["a", "b"]}
    assert (done.applied, done.before) == (["one"], {"one": {("tags",): ["a"]}})


def test_a_removal_is_outdated_where_something_else_stands_now() -> None:
    """What is recorded of a place that an action sets no more, or that is as it should be now, counts for nothing."""
    given: Json = {"paths": {path: {"get": {"x": 1, "y": 2}} for path in ("/a", "/b")}}
    actions = [
        made_of("as it was", "$.paths['/a'].get.x", {"": [1]}, remove=True),
        made_of("another now", "$.paths['/b'].get.y", {"": [1]}, remove=True),
        made_of("set no more", "$.paths['/a'].get", {"y": [1], "new": [ABSENT]}, update={"new": 3}),
        made_of("mended", "$.paths['/b'].get", {"x": [0]}, update={"x": 1}),
    ]
    done = overlay.apply(given, {"actions": actions})
    assert done.document == {"paths": {"/a": {"get": {"y": 2, "new": 3}}, "/b": {"get": {"x": 1, "y": 2}}}}
    assert done.outdated == [overlay.Outdated("another now", ("paths", "/b", "get", "y"), (1,), 2)]
    assert (done.applied, done.stale) == (["as it was", "set no more"], ["mended"])
