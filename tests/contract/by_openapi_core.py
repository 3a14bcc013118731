"""The judgement of openapi-core, which nobody here wrote, on a request."""

from __future__ import annotations

import json
import warnings
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
from attrs import define
from generation.document import Json, map_all_schemas, map_operations
from jsonschema_path import SchemaPath
from openapi_core import V30RequestUnmarshaller
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.finders import APICallPathFinder
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .arguments import Arguments, typed
from .calling import BASE_URLS
from .document import Described, effective


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
    """Fail unless openapi-core routes the request to the operation, accepts it, and reads in it what was passed."""
    url = str(request.url).partition("?")[0]
    host = base_url.partition("//")[2].partition("/")[0]
    host_url, path = url[: url.index(host) + len(host)], url[url.index(host) + len(host) :]
    method = request.method.lower()
    found = APICallPathFinder(_spec()).find(method, host_url + path)
    assert found.path_result.pattern == operation.path, f"{path} leads to {found.path_result.pattern}"
    sent = Sent(
        host_url=host_url,
        path=path,
        method=method,
        body=request.content or None,
        content_type=request.headers.get("Content-Type", ""),
        parameters=RequestParameters(
            query=ImmutableMultiDict(parse_qsl(request.url.query.decode("ascii"), keep_blank_values=True)),
            header=Headers(list(request.headers.items())),
            # openapi-core matches the raw path, in which a quoted slash stays in its segment, and leaves the values
            # quoted: what a server does between the two is done here
            path={name: unquote(value) for name, value in found.path_result.variables.items()},
        ),
    )
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Use of allowEmptyValue", DeprecationWarning)
        result = _unmarshaller().unmarshal(sent)
    assert not result.errors, "; ".join(_said(error) for error in result.errors)
    wanted = {one["name"]: typed(one["schema"], made.path[one["name"]]) for one in operation.path_parameters}
    assert result.parameters.path == wanted
    wanted = {
        one["name"]: typed(one["schema"], made.query[one["name"]])
        for one in operation.query_parameters
        if made.query.get(one["name"]) not in (None, [])
    }
    assert result.parameters.query == wanted


@cache
def _spec() -> SchemaPath:
    document = map_operations(map_all_schemas(effective(), _nullable_reference), _empty_values)
    return SchemaPath.from_dict({**document, "servers": [{"url": url} for url in BASE_URLS.values()]})


@cache
def _unmarshaller() -> V30RequestUnmarshaller:
    return V30RequestUnmarshaller(_spec(), extra_media_type_deserializers={"application/scim+json": _json})


def _json(content: bytes, **_: str) -> Any:
    return json.loads(content)


def _empty_values(_method: str, _path: str, operation: Json) -> Json:
    """Texts that may be empty, sent empty.

    openapi-core refuses an empty query value unless the parameter says `allowEmptyValue`, which drf-spectacular never
    writes and OpenAPI 3.0.2 advises against; DRF reads an empty value, and `minLength` says where it may not be.
    """
    parameters = [
        {**one, "allowEmptyValue": True} if one["in"] == "query" and not one["schema"].get("minLength") else one
        for one in operation.get("parameters", ())
    ]
    return {**operation, "parameters": parameters}


def _nullable_reference(schema: Json) -> Json:
    """`nullable` beside `allOf` in words that a strict reader understands.

    drf-spectacular writes a nullable reference so. OpenAPI 3.0.3 says that `allOf` alone decides, which would make
    `nullable` mean nothing there; the generator, and the platform, take it as meant.
    """
    if not schema.get("nullable") or "allOf" not in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key not in ("allOf", "nullable")}
    return {**rest, "oneOf": [{"allOf": schema["allOf"]}, {"nullable": True, "type": "string", "enum": [None]}]}


def _said(error: Any) -> str:
    causes = [error]
    while causes[-1].__cause__ is not None:
        causes.append(causes[-1].__cause__)
    details = [str(one.message) for one in getattr(causes[-1], "schema_errors", ())]
    return ": ".join([*map(str, causes), *details])
