"""The judgement of openapi-core, which nobody here wrote, on a request."""

from __future__ import annotations

import json
import warnings
from functools import cache, lru_cache
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
from attrs import define
from generation.document import Json
from jsonschema_path import SchemaPath
from openapi_core import V30RequestUnmarshaller
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.unmarshalling.request.datatypes import RequestUnmarshalResult
from werkzeug.datastructures import Headers, ImmutableMultiDict, MultiDict

from .arguments import Arguments, typed
from .calling import BASE_URLS
from .document import Described, effective, twin, without_twins
from .parts import MULTIPART, parse_parts
from .sampler import VARIANTS
from .strictly import for_strict_reader

HOST = BASE_URLS["sync"]


@define
class Sent:
    """A request as openapi-core's protocol has it."""

    host_url: str
    path: str
    method: str
    body: bytes | None
    content_type: str
    parameters: RequestParameters


def check_by_openapi_core(operation: Described, made: Arguments, request: httpx.Request, base_url: str) -> None:
    """Fail unless openapi-core routes the request to the operation, accepts it, and reads in it what was passed.

    Of operations that have one URL each is judged without the others (`document.without_twins`).
    """
    url = str(request.url).partition("?")[0]
    assert url.startswith(base_url), f"{url} is not below {base_url}"
    headers = [(name, value) for name, value in request.headers.items() if name != "host"]
    pattern, result = _judged(
        request.method.lower(),
        url.removeprefix(base_url),
        request.url.query.decode("ascii"),
        tuple(headers),
        request.content,
        twin(effective(), operation.path),
    )
    assert pattern == operation.path, f"{url} leads to {pattern}"
    assert not result.errors, "; ".join(_said(error) for error in result.errors)
    wanted = {one["name"]: typed(one["schema"], made.path[one["name"]]) for one in operation.path_parameters}
    assert result.parameters.path == wanted
    wanted = {
        one["name"]: typed(one["schema"], made.query[one["name"]])
        for one in operation.query_parameters
        if made.query.get(one["name"]) not in (None, [])
    }
    assert result.parameters.query == wanted


@lru_cache(maxsize=4 * len(VARIANTS))
def _judged(
    method: str, path: str, query: str, headers: tuple[tuple[str, str], ...], body: bytes, number: int
) -> tuple[str, RequestUnmarshalResult]:
    """The path that a request is routed to, and what openapi-core says of it.

    Both ways of a call, one after the other, send the same: it is judged once.
    """
    # openapi-core tries every path there is, which takes longest of all. Those of other lengths cannot match, since no
    # parameter has a slash: it gets the rest
    segments = path.count("/")
    found = _found(method, HOST + path, number, segments)
    sent = Sent(
        host_url=HOST,
        path=path,
        method=method,
        body=body or None,
        content_type=dict(headers).get("content-type", ""),
        parameters=RequestParameters(
            query=ImmutableMultiDict(parse_qsl(query, keep_blank_values=True)),
            header=Headers(headers),
            # openapi-core matches the raw path, in which a quoted slash stays in its segment, and leaves the values
            # quoted: what a server does between the two is done here
            path={name: unquote(value) for name, value in found.path_result.variables.items()},
        ),
    )
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Use of allowEmptyValue", DeprecationWarning)
        return found.path_result.pattern, _unmarshaller(number, segments).unmarshal(sent)


@cache
def _document(number: int) -> Json:
    return for_strict_reader(without_twins(effective(), number), [HOST])


@cache
def _spec(number: int, segments: int) -> SchemaPath:
    document = _document(number)
    paths = {path: item for path, item in document["paths"].items() if path.count("/") == segments}
    return SchemaPath.from_dict({**document, "paths": paths})


@lru_cache(maxsize=1)
def _found(method: str, url: str, number: int, segments: int) -> PathOperationServer:
    return APICallPathFinder(_spec(number, segments)).find(method, url)


@cache
def _unmarshaller(number: int, segments: int) -> V30RequestUnmarshaller:
    class Finder(APICallPathFinder):
        """openapi-core's search, made once for a request and not twice."""

        def find(self, method: str, name: str) -> PathOperationServer:
            return _found(method, name, number, segments)

    return V30RequestUnmarshaller(
        _spec(number, segments),
        path_finder_cls=Finder,
        extra_media_type_deserializers={"application/scim+json": _json, MULTIPART: _parts},
    )


def _json(content: bytes, **_: str) -> Any:
    return json.loads(content)


def _parts(content: bytes, **parameters: str) -> MultiDict[str, Any]:
    """The parts as text and as bytes: openapi-core's own parser gives all of them as bytes, which it then refuses."""
    fields, files = parse_parts(content, f"{MULTIPART}; boundary={parameters['boundary']}")
    return MultiDict([*fields, *((name, payload) for name, _, _, payload in files)])


def _said(error: Any) -> str:
    causes = [error]
    while causes[-1].__cause__ is not None:
        causes.append(causes[-1].__cause__)
    details = [str(one.message) for one in getattr(causes[-1], "schema_errors", ())]
    return ": ".join([*map(str, causes), *details])
