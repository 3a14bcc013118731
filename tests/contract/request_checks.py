"""What a request must be, judged by openapi-core against the effective document and, exactly, by what was passed."""

from __future__ import annotations

import json
import re
from operator import itemgetter
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx

from ibl_data_manager_client.types import UNSET

from .arguments import Arguments, text
from .by_openapi_core import check_by_openapi_core
from .calling import KEY
from .comparing import same_json, same_scalar
from .document import PLACEHOLDER, Described
from .parts import MULTIPART, check_parts, has_file


def check_request(operation: Described, made: Arguments, request: httpx.Request, base_url: str) -> None:
    """Fail unless the request is the one that the document and the arguments ask for."""
    assert request.method == operation.method
    assert request.headers["Authorization"] == f"Api-Token {KEY}"
    check_path(operation, made, request, base_url)
    check_query(operation, made, request)
    check_body(operation, made, request)
    check_by_openapi_core(operation, made, request, base_url)


def check_repeated(request: httpx.Request, first: httpx.Request) -> None:
    """The same arguments again make the same request: there is no need to judge it twice."""
    assert (request.method, request.url) == (first.method, first.url)
    assert _type(request) == _type(first)
    if _type(request) != MULTIPART:  # whose boundary is another every time
        assert request.content == first.content


def _type(request: httpx.Request) -> str:
    return str(request.headers.get("Content-Type", "")).partition(";")[0]


def check_path(operation: Described, made: Arguments, request: httpx.Request, base_url: str) -> None:
    """The path below the base URL is the template, and each of its placeholders decodes to the value passed."""
    raw, _, _ = request.url.raw_path.decode("ascii").partition("?")
    origin, prefix = str(request.url.copy_with(raw_path=b"/")).rstrip("/"), httpx.URL(base_url).path.rstrip("/")
    assert origin + prefix == base_url, f"sent to {request.url}"
    assert raw.startswith(prefix), f"{raw} is not below {prefix}"
    pattern = "([^/]*)".join(re.escape(part) for part in PLACEHOLDER.split(operation.path)[::2])
    found = re.fullmatch(pattern, raw.removeprefix(prefix))
    assert found, f"{raw} is not {operation.path}"
    got = dict(zip(PLACEHOLDER.findall(operation.path), map(unquote, found.groups()), strict=True))
    wanted = {name: text(value) for name, value in made.path.items()}
    assert got == wanted, f"path parameters: expected {wanted}, got {got}"


def check_query(operation: Described, made: Arguments, request: httpx.Request) -> None:
    """The decoded query is what was passed: every value, lists in their order, and nothing unasked."""
    raw = request.url.query.decode("ascii")
    got = parse_qsl(raw, keep_blank_values=True, strict_parsing=bool(raw), errors="strict")
    wanted = made.pairs()
    by_name = itemgetter(0)  # the order between parameters means nothing, that within one does
    for (name, value), (got_name, got_value) in zip(
        sorted(wanted, key=by_name), sorted(got, key=by_name), strict=False
    ):
        assert got_name == name, f"query: expected {wanted}, got {got}"
        assert same_scalar(value, got_value), f"query parameter {name}: expected {value!r}, got {got_value!r}"
    assert len(got) == len(wanted), f"query: expected {wanted}, got {got}"


def check_body(operation: Described, made: Arguments, request: httpx.Request) -> None:
    """The body, decoded, is what was passed, under the declared media type; without one, nothing says there is."""
    media_type = _type(request)
    if made.body is UNSET:
        assert request.content == b"", f"a body that nobody passed: {request.content[:100]!r}"
        assert not media_type, f"no body, but Content-Type {media_type}"
        return
    wanted = operation.media_type if has_file(made.body) else operation.without_file or operation.media_type
    assert media_type == wanted, f"expected {wanted}, got {media_type!r}"
    if media_type == MULTIPART:
        check_parts(made.body, request)
    else:
        same_json(made.body, json.loads(request.content, object_pairs_hook=_each_once), "body")


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    assert len(found) == len(pairs), f"a field is there twice: {[name for name, _ in pairs]}"
    return found
