"""What a download holds runs nothing, sends nobody elsewhere, and stands in no page as HTML."""

from __future__ import annotations

import copy
import json
import time
from pathlib import Path
from typing import Any

import pytest
from fuzzing.__main__ import fuzzed
from fuzzing.site import active_html, active_in, built
from generation import allowed, catalogue, contexts, known_claims, pages, prose, source, tree
from generation.document import Json
from generation.generator import PACKAGE
from generation.rendering import Parameter, Shown
from markdown_it import MarkdownIt
from regenerate import Run

from . import tiny
from .project import ROOT, as_yaml, run, snapshot

PAGED = "user_groups_orgs_retrieve"


def new_description(project: Path, document: Json) -> str:
    """A file with a description, beside the project."""
    path = project.parent / "new.yaml"
    path.write_bytes(as_yaml(document))
    return str(path)


def operation(document: Json, name: str = PAGED) -> Any:
    """An operation of a description."""
    return next(one for item in document["paths"].values() for one in item.values() if one.get("operationId") == name)


TABLE = "class A(_records.Record):\n    @staticmethod\n    def _fields():\n        return "


class TestCode:
    def test_extensions_that_are_ours_are_the_overlays_alone(self, project: Path, small: Json) -> None:
        document = copy.deepcopy(small)
        ran = project.parent / "RAN"
        operation(document)["x-pagination"] = {"dialect": f"x\"+str(open({str(ran)!r},'w').write('ran'))+\""}
        assert run(project, "--dry-run", "--path", new_description(project, document)) == 0
        assert not ran.exists()
        read = source.from_path(project.parent / "new.yaml").document
        assert "x-pagination" not in json.dumps(read)

    def test_a_property_of_that_name_stays(self) -> None:
        given = tiny.document(
            None, {"Thing": {"type": "object", "properties": {"x-pagination": {"type": "string"}}}}, get={}
        )
        assert source.without_ours(given) == given

    def test_what_comes_through_is_not_imported(
        self, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The second lock, with the first one open: a type that is code, and a place that takes it."""
        ran = project.parent / "RAN"
        monkeypatch.setattr("generation.rendering.type_of", lambda *_: f"open({str(ran)!r}, 'w')")
        assert run(project) == 1
        assert "regenerate: no type: " in capsys.readouterr().err
        monkeypatch.setattr("generation.contexts.annotation", contexts.Written)
        before = snapshot(project)
        assert run(project) == 1
        assert "nothing was imported: " in capsys.readouterr().err
        assert not ran.exists()
        assert snapshot(project) == before

    @pytest.mark.parametrize(
        "code",
        [
            "import os",
            "from os import system",
            "from .._json.records import sys",
            "from ....x import UNSET",
            "print(1)",
            "X = open('f', 'w')",
            "X = _records.sys.exit()",
            "X = _records.__class__",
            "X = lambda: 1",
            "X = f'{1}'",
            "X = __import__",
            "@print\ndef f(): pass",
            "def f(x=open('f')): pass",
            "class A(_records.Record, metaclass=x): pass",
            "class A(_records.Record):\n    import os",
            f"{TABLE}(('a', 'a; print(1)', str, True),)",
            f"{TABLE}(('a', 'if', str, True),)",
            f"{TABLE}(('a', 'a', str),)",
            f"{TABLE}rows",
            "for x in (): pass",
            "with x: pass",
            "if True:\n    X = 1",
            "X = eval",
            "X: open('f') = 1",
            "X: 'eval(1)' = 1",
            "def f(x: list['eval(1)']): pass",
            "def f() -> 'eval(1)': pass",
            "(",
        ],
    )
    def test_only_what_generated_modules_hold(self, tmp_path: Path, code: str) -> None:
        (tmp_path / "models").mkdir()
        start = "from .._json import records as _records\n\n"
        (tmp_path / "models/it.py").write_text(start, encoding="utf-8")
        assert allowed.faults(tmp_path, ("models",)) == []
        (tmp_path / "models/it.py").write_text(start + code + "\n", encoding="utf-8")
        assert allowed.faults(tmp_path, ("models",))

    def test_all_of_the_tree_is_that(self) -> None:
        assert allowed.faults(ROOT / PACKAGE, tree.GENERATED) == []

    def test_fuzzed(self) -> None:
        counts = fuzzed(60, 1)
        print(f"\n{counts}")
        assert counts.found == []
        assert counts.counts["tried"] >= 60
        assert counts.counts["generated"] >= 10
        assert counts.counts["refused"] >= 5
        assert counts.counts["pages"] >= 4 * counts.counts["generated"]


class TestServer:
    def test_another_one_is_said_first_and_ends_with_3(
        self, project: Path, small: Json, capsys: pytest.CaptureFixture[str]
    ) -> None:
        document = {**copy.deepcopy(small), "servers": [{"url": "https://elsewhere.example\x1b[2J"}]}
        report = project.parent / "report.md"
        path = new_description(project, document)
        assert run(project, "--path", path, "--report", str(report)) == 3
        first = "SERVER CHANGED: https://base.manager.iblai.app → https://elsewhere.example"
        out = capsys.readouterr().out
        assert out.startswith(first)
        assert "\x1b" not in out
        assert report.read_text(encoding="utf-8").startswith(first)
        assert not any("elsewhere.example" in path.read_text("utf-8") for path in (project / PACKAGE).rglob("*.py"))
        assert "elsewhere" in (project / "pyproject.toml").read_text(encoding="utf-8")
        assert run(project, "--path", path) == 0  # it is the committed one now
        assert run(project, "--check") == 0

    def test_the_default_address_is_written_by_hand(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from ibl_data_manager_client import DataManagerClient
        from ibl_data_manager_client._description import DEFAULT_BASE_URL

        monkeypatch.delenv("IBLAI_BASE_URL", raising=False)
        assert DEFAULT_BASE_URL in repr(DataManagerClient(api_key="k"))


HTML = "<img src=x onerror=alert(1)>"


class TestPages:
    @pytest.mark.parametrize(
        "text", [HTML, f"`{HTML}`", f"``{HTML}", f"a\n\n{HTML}", "[a](javascript:alert(1))", "# a"]
    )
    def test_texts_are_no_html(self, text: str) -> None:
        field = Parameter("it", text, "body", True, text)
        one = catalogue.Entry(
            *("get_it", text, "things", "it", "GET", text, text, text, (field,), text, None, (text,), (text,)),
            *(text, "json", ((text, text),), "get_it.sync()", None, ()),
        )
        models = [Shown("It", text, (field,)), Shown("Kind", text, values=(text,))]
        written = pages.pages([one], models, text)
        assert len(written) == 5
        for page in written.values():
            assert active_html(page) == []
        for name in (f"{pages.OPERATIONS}/things.md", f"{pages.MODELS}/i.md"):
            tokens = MarkdownIt("commonmark").parse(written[name])
            assert [token.tag for token in tokens if token.type == "heading_open"] == ["h1", "h2"]

    @pytest.mark.parametrize("name", ["Thing", "名前", "Á_Ä"])
    def test_a_model_is_linked_in_whatever_letters_it_is_named(self, project: Path, small: Json, name: str) -> None:
        """The fuzzer found that one of other letters than A to Z ended the generation."""
        document = tiny.document({"responses": {"200": tiny.answer(tiny.ref("It"))}}, {"It": tiny.thing(a={})})
        document["components"]["schemas"]["It"]["title"] = name
        read = source.read(json.dumps(document).encode(), "a test")
        (project / "openapi-overlay.yaml").write_text("overlay: 1.0.0\nactions: []\n", encoding="utf-8")
        staged = Run(project).stage(read, project.parent / "staging")
        (model,) = [one.name for one in staged.generated.shown]
        written = (project.parent / "staging" / pages.OPERATIONS).glob("*.md")
        assert f"#{model.lower()})" in "".join(page.read_text(encoding="utf-8") for page in written)

    @pytest.mark.parametrize(
        "text",
        [
            HTML,
            "a <svg onload=alert(1)>",
            "<a href='java\tscript:alert(1)'>x</a>",
            "```{raw} html\n<script>alert(1)</script>\n```",
            "<!-- a -->",
        ],
    )
    def test_what_is_active_is_noticed(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "source").mkdir()
        (tmp_path / "source/page.md").write_text(f"# A\n\nb\n\n{text}\n", encoding="utf-8")
        found = dict(built(tmp_path / "source", tmp_path / "site"))
        assert found.keys() == {Path("page"), Path("start")}
        assert active_in(found[Path("start")]) == []
        if text.startswith("<!--"):
            assert active_html(text)  # which Sphinx leaves out
        else:
            assert active_in(found[Path("page")])
            assert active_html(text) or text.startswith("```")


class TestTexts:
    @pytest.mark.parametrize(
        "text",
        ['Returns:\n    {"status": "ok"', "Returns:\n    [{", "Returns:\n    {a: [", "Returns:\n" + " {[" * 5000],
    )
    def test_what_is_left_open_stops_nothing(self, text: str) -> None:
        known_claims.review(tiny.document({"description": text}), known_claims.load())

    @pytest.mark.parametrize(
        "part",
        ["{ ", "'\\'", "- a, ", "< ", " \n\t\n", "a_b or ", '{"a": [', " [a", "filter by a ", "requires a_b, ", "```"],
    )
    def test_are_read_in_linear_time(self, part: str) -> None:
        """Four times the length, at most some seven times the CPU time; reading 48 KB took 11 s."""

        def seconds(length: int) -> float:
            text = "Returns:\n    x\n" + (part * length)[:length] + "x"
            spent = []
            for _ in range(3):
                start = time.process_time()
                prose.read(text, "get")
                spent.append(time.process_time() - start)
            return min(spent)

        short, long = seconds(12_000), seconds(48_000)
        print(f"\n{short:.3f} s, {long:.3f} s")
        assert long < 7 * short + 0.05
