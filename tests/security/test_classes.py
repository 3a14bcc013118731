"""Every public class: what it shows, pickles and copies has no key, and it shows something when it is unfinished."""

from __future__ import annotations

import copy
import inspect
import pickle
import pkgutil
import re
import traceback
from collections.abc import Callable
from enum import Enum
from importlib import import_module
from pathlib import PurePosixPath
from typing import Any

import httpx
import pytest

import ibl_data_manager_client
from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors, jobs, models, paginate
from ibl_data_manager_client._json.drift import deviations_of
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.downloads import Target
from ibl_data_manager_client.pagination import Page, Partition
from ibl_data_manager_client.types import File, Model, Response
from tests.conftest import KEY

MODULES = ("", ".client", ".auth", ".errors", ".types", ".downloads", ".streams", ".jobs", ".pagination")


def _classes() -> list[type[Any]]:
    package = ibl_data_manager_client.__name__
    modules = [import_module(f"{package}{name}") for name in MODULES]
    every = [getattr(module, name) for module in modules for name in module.__all__]
    return sorted({one for one in every if inspect.isclass(one)}, key=lambda kind: kind.__name__)


CLASSES = _classes()
VALUES = (tuple, dict)
"""Their `__new__` makes them whole: nothing of theirs can be unfinished."""


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_shows_something_when_its_constructor_has_raised(kind: type[Any]) -> None:
    if "__init__" in vars(kind) and not issubclass(kind, (*VALUES, Enum)):
        make: Any = kind.__new__
        assert kind.__name__ in repr(make(kind))


def test_so_do_all_models() -> None:
    every: list[Any] = [getattr(models, name) for name in dir(models)]
    made = [kind for kind in every if inspect.isclass(kind) and issubclass(kind, Model) and kind is not Model]
    assert len(made) > 500
    assert {repr(kind.__new__(kind)) for kind in made} == {f"<{kind.__name__}, unfinished>" for kind in made}


WRONG: dict[str, Callable[[], Any]] = {
    "client": lambda: DataManagerClient(KEY, base_url=5),  # type: ignore[arg-type]
    "file": lambda: File(None),  # type: ignore[arg-type]
    "target": lambda: Target(None),  # type: ignore[arg-type]
    "key": lambda: PlatformApiKey(5),  # type: ignore[arg-type]
    "ready": lambda: jobs.Ready("a", done="b"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("what", WRONG)
def test_a_traceback_with_variables_can_be_made_of_what_they_raise(what: str) -> None:
    with pytest.raises((errors.DataManagerError, TypeError)) as caught:
        WRONG[what]()
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "self = " in shown
    assert KEY not in "".join(line for line in shown.splitlines() if "self = " in line)


def _client() -> DataManagerClient:
    return DataManagerClient(KEY, base_url="http://h")


MADE: dict[str, Callable[[], Any]] = {
    "DataManagerClient": _client,
    "PlatformApiKey": lambda: PlatformApiKey(KEY),
    "Streaming": lambda: _client().stream("GET", "/x"),
    "Stream": lambda: _open(),
    "Pager": lambda: paginate(groups.sync, client=_client()),
    "AsyncPager": lambda: paginate(groups.asyncio, client=_client()),
    "Partition": lambda: Partition(paginate(groups.sync, client=_client())._source, {"page": 1, "seen": 0, "pages": 2}),
    "Response": lambda: Response(200, b"", {}, None),
    "File": lambda: File(b"x"),
    "Target": lambda: Target("x"),
    "error": lambda: errors.NotFoundError(
        httpx.Response(404, request=httpx.Request("GET", "http://h", headers={"Authorization": KEY})), operation="x"
    ),
    "Deviation": lambda: deviations_of(list[str], "x", "op")[0],
}


def _partition(**more: Any) -> Partition[Any]:
    return Partition(paginate(groups.sync, client=_client())._source, {"page": 3, "seen": 0, **more})


_OF = "core_rbac_groups_list"
SHOWN: dict[str, tuple[Any, str]] = {
    "client": (_client(), "DataManagerClient(base_url='http://h')"),
    "key": (PlatformApiKey(KEY), "PlatformApiKey(scheme='Api-Token')"),
    "pager": (paginate(groups.sync, client=_client()), f"<Pager of {_OF}, drf_page>"),
    "asynchronous pager": (paginate(groups.asyncio, client=_client()), f"<AsyncPager of {_OF}, drf_page>"),
    "partition": (_partition(pages=2), f"<Partition of {_OF}: 2 pages from page=3>"),
    "the last partition": (_partition(pages=None), f"<Partition of {_OF}: all pages from page=3>"),
    "page": (Page([1, 2], 3, 4), "<Page 3: 2 items of 4>"),
    "page of a list that does not end": (Page([], 0), "<Page 0: 0 items of ?>"),
    "answer": (Response(201, b"12", {}, [1]), "Response(status_code=201, 2 bytes, parsed=[1])"),
    "file": (File(b"123", "a", "b/c"), "File(3 bytes, file_name='a', mime_type='b/c')"),
    "file at a path": (File(PurePosixPath("x")), "File(PurePosixPath('x'), file_name=None, mime_type=None)"),
    "target": (Target("x"), "Target('x')"),
    "ready": (jobs.Ready("a", done=("b",)), "Ready('a', done=('b',), failed=())"),
    "operation": (groups.OPERATION, f"<Operation {_OF}: GET /api/core/rbac/groups/>"),
}


@pytest.mark.parametrize("what", SHOWN)
def test_what_it_shows(what: str) -> None:
    made, shown = SHOWN[what]
    assert repr(made) == shown


CARRY = {"DataManagerClient", "PlatformApiKey", "Pager", "AsyncPager"}
"""Whose pickle is said to have the key: the client's, and that of what holds one."""


def _open() -> Any:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=b"x"))
    with DataManagerClient(KEY, base_url="http://h", transport=transport).stream("GET", "/x") as stream:
        return stream


@pytest.mark.parametrize("what", MADE)
def test_no_key_is_in_what_it_shows_pickles_and_copies(what: str) -> None:
    made = MADE[what]()
    assert KEY not in f"{made!r} {made}"
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        try:
            pickled = pickle.dumps(made, protocol)
        except (TypeError, AttributeError, pickle.PicklingError):
            continue
        assert (KEY.encode() in pickled) == (what in CARRY)
    try:
        copied = copy.deepcopy(made)
    except TypeError:
        return
    assert KEY not in f"{copied!r} {copied}"


def test_what_streams_says_why_it_is_not_pickled() -> None:
    for act in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="it is a call"):
            act(_client().stream("GET", "/x"))
        with pytest.raises(TypeError, match="it is read once"):
            act(_open())


def test_every_class_of_ours_shows_something_when_it_is_unfinished() -> None:
    package, shown = ibl_data_manager_client.__name__, 0
    for info in pkgutil.walk_packages(ibl_data_manager_client.__path__, f"{package}."):
        if re.match(rf"{package}\.(api|models|__main__|_pyinstaller)\b", info.name):
            continue
        for kind in [one for one in vars(import_module(info.name)).values() if inspect.isclass(one)]:
            own = next(one for one in kind.__mro__ if "__repr__" in vars(one)).__module__.startswith(package)
            if own and kind.__module__ == info.name and not issubclass(kind, (*VALUES, Enum)):
                make: Any = kind.__new__
                assert repr(make(kind))
                shown += 1
    assert shown > 20
