"""A description through the whole generation, in this process, and what came of it."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import redirect_stderr
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

import regenerate
from generation import allowed, generator, source, tree
from generation.document import Json

import ibl_data_manager_client as package
import ibl_data_manager_client.client
import ibl_data_manager_client.pagination

from . import site

EFFECTS = ("os.", "subprocess.", "socket.", "shutil.", "ctypes.", "builtins.input", "signal.", "urllib.")
"""Events of the interpreter that no import of a generated module causes."""

READING = ("os.listdir", "os.scandir")
"""What finding modules does."""

BATCH = 100
"""Documents whose pages are built by Sphinx at once."""


@dataclass
class Counts:
    """What came of the documents that were tried.

    Attributes:
        counts: `tried`, `refused`, `generated`, `pages` of the site, `unescaped`, `executed`, `active HTML`,
            `tracebacks`.
        found: of the last four, what it was, a text each.
    """

    counts: Counter[str] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)

    def fault(self, kind: str, what: str, document: Json) -> None:
        """Note what must not be."""
        self.counts[kind] += 1
        self.found.append(f"{kind}: {what}\n{json.dumps(document, ensure_ascii=False)}")

    def __str__(self) -> str:
        names = ("tried", "refused", "generated", "pages", "unescaped", "executed", "active HTML", "tracebacks")
        return ", ".join(f"{name} {self.counts[name]}" for name in names)


class Pipeline:
    """A project of its own for the documents, and what is counted."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        self.counts = Counts()
        self.shown: dict[str, Json] = {}
        # without ruff: it only tidies up, and takes most of the time
        (folder / "generator-config.yaml").write_text("literal_enums: true\npost_hooks: []\n", encoding="utf-8")
        (folder / "openapi-overlay.yaml").write_text("overlay: 1.0.0\nactions: []\n", encoding="utf-8")
        self.run = regenerate.Run(folder)

    def take(self, document: Json) -> None:
        """Try a document."""
        counts = self.counts.counts
        counts["tried"] += 1
        with tempfile.TemporaryDirectory(dir=self.root) as name, redirect_stderr(StringIO()):
            staging = Path(name)
            try:
                staged = self.run.stage(source.read(json.dumps(document).encode(), "a test"), staging)
            except regenerate.FAILURES as error:
                counts["refused"] += 1
                if not str(error) or "Traceback" in str(error):
                    self.counts.fault("tracebacks", str(error), document)
                return
            except Exception:
                self.counts.fault("tracebacks", traceback.format_exc(), document)
                return
            counts["generated"] += 1
            self._code(staging / "generated", staged.generated, document)
            for path in (staging / "docs").rglob("*.md"):
                if active := site.active_html(path.read_text(encoding="utf-8")):
                    self.counts.fault("active HTML", f"{path.name}: {active[0]}", document)
            number = str(len(self.shown))
            shutil.copytree(staging / "docs", self.root / "site" / number, dirs_exist_ok=True)
            self.shown[number] = document
        if len(self.shown) == BATCH:
            self.build()

    def build(self) -> None:
        """Build the site of the pages that wait for it, and look at them."""
        if not self.shown:
            return
        for name, page in site.built(self.root / "site", self.root / "built"):
            self.counts.counts["pages"] += 1
            if active := site.active_in(page):
                document = self.shown.get(name.parts[0], {})
                self.counts.fault("active HTML", f"{name} of the site: {active[0]}", document)
        shutil.rmtree(self.root / "site")
        self.shown.clear()

    def _code(self, target: Path, generated: generator.Generated, document: Json) -> None:
        if found := allowed.faults(target, tree.GENERATED):
            self.counts.fault("unescaped", found[0], document)
        names = [f"{generator.PACKAGE}.api.{tag}.{module}" for tag, module in generated.operations.values()]
        names += [f"{generator.PACKAGE}.models.{module}" for module in generated.models.values()]
        if said := imported(target, names):
            self.counts.fault("executed", said, document)


def imported(target: Path, names: list[str]) -> str:
    """Import staged modules in a process of their own; what they did beyond that, or why they do not import."""
    output, end = os.pipe()
    child = os.fork()
    if child:
        os.close(end)
        with os.fdopen(output, "rb") as file:
            said = file.read().decode()
        _, status = os.waitpid(child, 0)
        return said or ("" if status == 0 else f"the process ended with {status}")
    try:
        _import(target, names, lambda what: os.write(end, what.encode()))
    finally:
        os._exit(0)


def _import(target: Path, names: list[str], say: Callable[[str], object]) -> None:
    sys.dont_write_bytecode = True
    staged = tuple(f"{package.__name__}.{folder}" for folder in tree.GENERATED)
    package.__path__ = [str(target), *package.__path__]
    for name in [one for one in sys.modules if one.startswith(staged)]:
        del sys.modules[name]
    importlib.invalidate_caches()

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+")
        if (
            writes
            or (event.startswith(EFFECTS) and event not in READING)
            or (event == "import" and arguments[0] == "fuzzed")
        ):
            say(f"{event} {arguments!r}"[:200])

    sys.addaudithook(watch)
    try:
        for name in names:
            importlib.import_module(name)
    except BaseException as error:
        say(f"{type(error).__name__}: {error}")
