"""What the guides name in their text and tables exists: operations, errors, options of the client, files."""

from __future__ import annotations

import builtins
import inspect
import re
from collections.abc import Iterator

import pytest
from markdown_it import MarkdownIt

from ibl_data_manager_client import DataManagerClient, errors
from tests.docs.blocks import ROOT, pages

API = ROOT / "ibl_data_manager_client" / "api"
OPERATIONS = {path.stem for path in API.glob("*/*.py")}
TAGS = "|".join(sorted({path.parent.name.split("_")[0] for path in API.glob("*/*.py")}))
OF_OTHERS = {"credentials_orgs_users_retrieve2"}  # that is how iblai calls it
MODULES = [*API.parent.glob("*.py"), *API.parent.glob("testing/*.py")]
ERRORS = {name for path in MODULES for name in re.findall(r"^class (\w+Error)\b", path.read_text(), re.M)}
OPTIONS = set(inspect.signature(DataManagerClient).parameters)
FOLDERS = re.compile(r"(?:docs|examples|scripts|tests)/[\w./-]*")

NAMED = [path for path in pages() if path.stem not in ("corrections", "faults")]


def code_in(text: str) -> Iterator[str]:
    """What stands between backticks, outside of code blocks."""
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        yield from (child.content for child in token.children or [] if child.type == "code_inline")


def unknown(code: str) -> str:
    """The name in a piece of code that there is not; nothing where all is well."""
    if re.fullmatch(rf"(?:{TAGS})(?:_[a-z0-9]+){{3,}}", code) and code not in OPERATIONS | OF_OTHERS:
        return code
    if (error := re.fullmatch(r"(\w+Error)", code)) and error[1] not in ERRORS and not hasattr(builtins, error[1]):
        return error[1]
    if (error := re.fullmatch(r"errors\.(\w+Error)", code)) and not hasattr(errors, error[1]):
        return error[1]
    for call in re.findall(r"(?:DataManagerClient|with_options)\(([^)]*)\)", code):
        for option in re.findall(r"(\w+)=", re.sub(r"[{\[].*?[}\]]", "", call)):
            if option not in OPTIONS | {"raise_for_status"}:
                return str(option)
    if FOLDERS.fullmatch(code) and not (ROOT / code).exists():
        return code
    return ""


@pytest.mark.parametrize("page", [path.relative_to(ROOT).as_posix() for path in NAMED])
def test_what_a_page_names_exists(page: str) -> None:
    assert [wrong for code in code_in((ROOT / page).read_text("utf-8")) if (wrong := unknown(code))] == []


def test_the_options_of_a_sibling_are_those_that_are_listed() -> None:
    (listed,) = re.findall(r"`with_options` takes (.*?)\.\s", (ROOT / "docs/timeouts-and-retries.md").read_text(), re.S)
    taken = set(inspect.signature(DataManagerClient.with_options).parameters) - {"self"}
    assert set(re.findall(r"`(\w+)`", listed)) == taken


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("core_platform_api_tokens_create", ""),
        ("core_platform_api_tokens_forge", "core_platform_api_tokens_forge"),
        ("errors.NotFoundError", ""),
        ("NotThereError", "NotThereError"),
        ("errors.ValueError", "ValueError"),
        ('client.with_options(headers={"timeless": 1}, timeout=5)', ""),
        ("DataManagerClient(key, patience=5)", "patience"),
        ("scripts/vendor.py", ""),
        ("scripts/vendors.py", "scripts/vendors.py"),
    ],
)
def test_what_does_not_exist_is_found(code: str, name: str) -> None:
    assert unknown(code) == name
