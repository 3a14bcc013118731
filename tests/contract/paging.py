"""A server of a list, in the dialect that an operation's answer is described in, and what reading it must give."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any, get_args
from urllib.parse import parse_qsl

import httpx
from attrs import frozen
from generation.document import Json, resolve

from ibl_data_manager_client import paginate

from .answer_checks import plain
from .arguments import Arguments, arguments
from .calling import BASE_URLS, Caller, Mode, blaming
from .comparing import conforms, hints, same_json
from .document import Described, effective
from .request_checks import check_path, check_query
from .sampler import FULL, MINIMAL, UNKNOWN, Sampler

TOTAL = 5
SIZE = 2
"""So that there are two full pages and a short one."""

ELSEWHERE = "http://internal.invalid:8000/some/other/path/"
"""What `next` names behind a proxy: nothing may ever go there."""


@frozen
class At:
    """Where in the list a page is."""

    number: int
    start: int
    size: int
    kind: str
    move: str

    def query(self, number: int) -> str:
        """What asks for another page: the operation's own parameter."""
        start = (number - 1) * self.size
        return f"{self.move}={ {'page': number, 'offset': start}.get(self.kind, start + 1) }"

    @property
    def pages(self) -> int:
        return -(-TOTAL // self.size)

    @property
    def is_last(self) -> bool:
        return self.start + self.size >= TOTAL


def _link(number: Callable[[At], int], exists: Callable[[At], bool]) -> Callable[[At, Any], Any]:
    """A neighbouring page as the schema has it, a number or an address; null where there is none."""

    def link(at: At, sampled: Any) -> Any:
        if not exists(at):
            return None
        return number(at) if isinstance(sampled, int) else f"{ELSEWHERE}?{at.query(number(at))}"

    return link


_NEXT = _link(lambda at: at.number + 1, lambda at: not at.is_last)
_PREVIOUS = _link(lambda at: at.number - 1, lambda at: at.start > 0)

NUMBERS: dict[str, Callable[[At, Any], Any]] = {
    **dict.fromkeys(("count", "total", "totalItems", "totalResults", "total_records"), lambda at, _: TOTAL),
    **dict.fromkeys(("next", "next_page"), _NEXT),
    **dict.fromkeys(("previous", "previous_page"), _PREVIOUS),
    **dict.fromkeys(("page", "current_page", "currentPage", "page_number"), lambda at, _: at.number),
    **dict.fromkeys(("totalPages", "total_pages", "num_pages"), lambda at, _: at.pages),
    **dict.fromkeys(("perPage", "limit", "itemsPerPage"), lambda at, _: at.size),
    "has_next": lambda at, _: not at.is_last,
    "has_previous": lambda at, _: at.start > 0,
    "startIndex": lambda at, _: at.start + 1,
    "max_page_size": lambda at, _: 100,
}
"""What the fields of an envelope say, by name."""

FREE_FORM = ("page", "limit", "total_pages", "total")
"""The fields of a `pagination` whose schema does not say which."""


class ListServer:
    """Serves `items` by page, offset or index; pages past the end are 404, or empty where items are counted."""

    def __init__(self, operation: Described) -> None:
        assert operation.paging
        assert operation.answer_schema
        self.operation = operation
        self.paging = operation.paging
        self.keys: list[str] = self.paging["items"]
        page = _page_schema(operation.answer_schema, self.keys)
        schema = _at(page, self.keys)["items"]
        self.items = [self._item(schema, number) for number in range(TOTAL)]
        self.envelope = Sampler(effective(), operation.id, FULL).json(page)

    def _item(self, schema: Json, number: int) -> Any:
        item = Sampler(effective(), f"{self.operation.id} {number}", FULL).json(schema)
        if isinstance(item, dict):
            item[UNKNOWN] = str(number)  # no two are alike
        return item

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(parse_qsl(request.url.query.decode("ascii")))
        size = int(query.get(self.paging["size"], SIZE))
        moved = query.get(self.paging["move"])
        match self.paging["kind"]:
            case "page":
                start = (int(moved or 1) - 1) * size
            case "offset":
                start = int(moved or 0)
            case _:
                start = int(moved or 1) - 1
        if start >= TOTAL and self.paging["kind"] == "page":
            return httpx.Response(404, json={"detail": "Invalid page."})
        value: Any = self._page(At(start // size + 1, start, size, self.paging["kind"], self.paging["move"]))
        if self.operation.enveloped:
            value = {"status": {"success": True, "description": "Ok"}, "result": value}
        content = json.dumps(value, ensure_ascii=False).encode()
        return httpx.Response(200, content=content, headers={"Content-Type": self.operation.answer_type})

    def _page(self, at: At) -> Any:
        items = self.items[at.start : at.start + at.size]
        if not self.keys:
            return items
        answer = level = copy.deepcopy(self.envelope)
        for key in self.keys[:-1]:
            _fill(level, at)
            level = level[key]
        _fill(level, at)
        level[self.keys[-1]] = items
        return answer


def _fill(level: Json, at: At) -> None:
    """The numbers of an envelope, at one level of the answer and in the `pagination` that stands there."""
    for name, sampled in level.items():
        if name in NUMBERS and not isinstance(sampled, dict | list):
            level[name] = NUMBERS[name](at, sampled)
    if isinstance(level.get("pagination"), dict):
        known = [name for name in level["pagination"] if name in NUMBERS]
        if not known:
            level["pagination"] = dict.fromkeys(FREE_FORM)
        _fill(level["pagination"], at)


def _page_schema(schema: Json, keys: list[str]) -> Json:
    """Of several schemas that an answer may have, the one that has the list where it is said to be."""
    schema = resolve(effective(), schema)
    options = [resolve(effective(), one) for one in schema.get("oneOf", [schema])]
    return next(one for one in options if not keys or keys[0] in one.get("properties", ()))


def _at(schema: Json, keys: list[str]) -> Json:
    for number, key in enumerate(keys):
        schema = resolve(effective(), _page_schema(schema, keys[number:])["properties"][key])
    return resolve(effective(), schema)


def check_pages(operation: Described, mode: Mode, module: Any = None) -> int:
    """Read the list with the server's page size, and with one asked for; returns how many pages were read."""
    assert operation.paging
    module = module or operation.module
    pages = 0
    with Caller(mode) as caller:
        for size in (None, TOTAL - 1) if operation.paging["size"] else (None,):
            with blaming(operation.id, mode, f"page size {size}"):
                made = arguments(operation, MINIMAL, module)
                if size is not None:
                    made.keywords[module.PAGINATION.size] = made.query[operation.paging["size"]] = size
                pages += _check_reading(operation, module, caller, made, size or SIZE)
    return pages


def _check_reading(operation: Described, module: Any, caller: Caller, made: Arguments, size: int) -> int:
    assert operation.paging
    server = ListServer(operation)
    caller.wire.answer = server
    if caller.mode == "sync":
        items = list(paginate(module.sync, *made.positional, client=caller.client, **made.keywords))
    else:
        pager = paginate(module.asyncio, *made.positional, client=caller.client, **made.keywords)
        items = caller.run(pager.collect())
    same_json(server.items, [plain(item) for item in items], "items")
    (kind,) = get_args(hints(module)["PAGINATION"])
    for item in items:
        conforms(item, kind, "item")
    requests = caller.wire.taken()
    assert len(requests) == -(-TOTAL // size), [str(request.url) for request in requests]
    for number, request in enumerate(requests):
        if number:  # the first asks for nothing that the caller did not
            first = {"page": 1, "offset": 0, "index": 1}[operation.paging["kind"]]
            step = 1 if operation.paging["kind"] == "page" else size
            made.query[operation.paging["move"]] = first + number * step
        check_path(operation, made, request, BASE_URLS[caller.mode])
        check_query(operation, made, request)
    return len(requests)
