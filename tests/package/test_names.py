"""The public names: each public module lists them, and what the documents import is there."""

from __future__ import annotations

import ast
import importlib
import re
import textwrap
from pathlib import Path
from types import ModuleType

import pytest

import ibl_data_manager_client
from ibl_data_manager_client import models
from ibl_data_manager_client.models._index import MODULES

from .modules import PACKAGE, by_hand, tree

ROOT = Path(__file__).parent.parent.parent
PUBLIC = [name for name in by_hand() if not any(part.startswith("_") for part in name.split("."))]
USED_INSIDE = {
    f"{PACKAGE}.errors": {"Facts", "after_retries", "facts_of", "status_error"},
    f"{PACKAGE}.partitions": {"partitions"},
    f"{PACKAGE}.types": {"FileAt", "told"},
}
"""Names without an underscore that other modules of the package use, and nobody else should."""

SURFACE = {
    "": "API_VERSION DataManagerClient PlatformApiKey __version__ errors paginate wait",
    ".auth": "PlatformApiKey",
    ".client": "DataManagerClient",
    ".downloads": "Target download",
    ".streams": "AsyncStream ServerSentEvent Stream Streaming",
    ".jobs": "AsyncWait COURSE DOCUMENT EXPORT JOBS Job REPORT Ready TRAINING VIDEO Wait wait",
    ".pagination": "AsyncPager Page Pager paginate",
    ".types": "File Response UNSET Unset",
    ".api": "API_VERSION",
    ".errors": """
        DataManagerError ConfigurationError InvalidArgumentError APIConnectionError APITimeoutError APIStatusError
        BadRequestError AuthenticationError PermissionDeniedError NotFoundError ConflictError UnprocessableEntityError
        RateLimitError ServerError RedirectRefusedError ResponseDecodeError ResponseTooLargeError PaginationError
        JobFailedError WaitTimeoutError""",
}
"""What is promised to those who write code against the package."""


def defined(source: ast.Module) -> set[str]:
    """Classes, functions and constants without an underscore that a module defines itself."""
    found = set()
    for node in source.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            found.add(node.name)
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        found |= {one.id for one in targets if isinstance(one, ast.Name) and re.fullmatch(r"[A-Z][A-Z_]+", one.id)}
    return {name for name in found if not name.startswith("_")}


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_module_lists_all_of_its_names(name: str) -> None:
    module: ModuleType = importlib.import_module(name)
    listed = module.__all__
    assert len(listed) == len(set(listed))
    assert [one for one in listed if not hasattr(module, one)] == []
    missing = defined(tree(by_hand()[name])) - set(listed)
    assert missing == USED_INSIDE.get(name, set())


@pytest.mark.parametrize("module", SURFACE)
def test_what_is_promised_is_there(module: str) -> None:
    found = importlib.import_module(PACKAGE + module)
    assert set(SURFACE[module].split()) <= set(found.__all__)


def test_the_public_modules_are_found() -> None:
    assert {PACKAGE + module for module in SURFACE} <= {*PUBLIC, f"{PACKAGE}.api"}
    assert defined(ast.parse("A_B = 1\nT = 2\nC_D: int = 3\ndef f(): ...\nclass G: ...\nclass _H: ...")) == {
        "A_B",
        "C_D",
        "f",
        "G",
    }


def test_models_list_every_model() -> None:
    listed: list[str] = getattr(models, "__all__")  # noqa: B009 - it is made when it is asked for
    assert set(listed) == set(MODULES)
    assert all(hasattr(models, name) for name in listed[::100])
    stub = (Path(models.__file__).with_suffix(".pyi")).read_text(encoding="utf-8")
    assert set(re.findall(r"import (\w+) as \1\n", stub)) == set(MODULES)


def test_the_versions_stand_side_by_side() -> None:
    version, api = ibl_data_manager_client.__version__, ibl_data_manager_client.API_VERSION
    assert re.fullmatch(r"\d+\.\d+\.\d+((a|b|rc)\d+)?(\.dev\d+)?", version)
    (_, entry, *_) = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")
    assert entry.startswith(f"{version} ")
    assert api in entry
    assert f" {api}, " in (ROOT / "docs/operations/index.md").read_text(encoding="utf-8")  # to which the README leads
    for page in ("README.md", "docs/quickstart.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        assert set(re.findall(r"\d+\.\d+\.\d+-ai[\w-]*", text)) <= {api}
        assert f"{PACKAGE}-{version}-py3-none-any.whl" in text


DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_document_imports_of_the_package_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for block in re.findall(r"^ *```python\n(.*?)^ *```", text, re.M | re.S):
        for node in ast.walk(ast.parse(textwrap.dedent(block))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == PACKAGE:
                exec(ast.unparse(node), {})


def test_documents_that_import_were_read() -> None:
    assert any(f"from {PACKAGE} import" in document.read_text(encoding="utf-8") for document in DOCUMENTS)
