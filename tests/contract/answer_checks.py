"""Answers to give, and what a call must return for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import httpx
from attrs import frozen

from ibl_data_manager_client.types import Model

from .comparing import conforms, hints, same_json
from .document import Described, effective
from .sampler import FULL, VARIANTS, Sampler, Variant

STATUSES = (200, 201, 202, 203, 200)
REDIRECTS = (301, 302, 303, 307, 308)


@frozen
class Answer:
    """An answer, and what it must become.

    Attributes:
        name: shown where a check fails.
        response: what the transport gives.
        value: the JSON (or bytes) that the result must stand for.
    """

    name: str
    response: httpx.Response
    value: Any


def sampled(operation: Described, variant: Variant, number: int) -> Answer:
    """The answer of a variant, with a status that is not the same for all."""
    status = STATUSES[number]
    if operation.answer == "none":
        return Answer(variant.name, httpx.Response(204), None)
    if operation.answer == "redirect":
        status = REDIRECTS[number]
        target = ("https://elsewhere.example/paid?a=b%20c", "/here", "https://base.manager.iblai.app/x")[number % 3]
        return Answer(variant.name, httpx.Response(status, headers={"Location": target}), target)
    if operation.answer == "bytes":
        content = (b"", b"\x89PNG\r\n\x00\xff", b"{}", "ü".encode(), b"\x00")[number] or b"plain"
        return Answer(variant.name, _response(status, content, "application/octet-stream"), content)
    sampler = Sampler(effective(), operation.id, variant, unknown=variant is not VARIANTS[0])
    schema = operation.answer_schema
    value = sampler.json({} if schema is None else schema)
    wire = {"status": {"success": True, "description": "Ok"}, "result": value} if operation.enveloped else value
    return Answer(variant.name, _json(status, wire, operation), value)


def special(operation: Described) -> Iterator[Answer]:
    """The answers that no schema speaks of: without a body, in an envelope that is not declared, no JSON."""
    yield Answer("204", httpx.Response(204), None)
    yield Answer("200 with an empty body", httpx.Response(200, headers={"Content-Type": "application/json"}), None)
    if operation.answer == "json":
        value = Sampler(effective(), operation.id, FULL).json(operation.answer_schema or {})
        wire = {"status": {"success": True, "description": "Ok"}, "result": value}
        yield Answer("an envelope", _json(200, wire, operation), value)
    if operation.answer == "any":
        yield Answer("text", _response(200, b"a,b\r\n\xff", "text/csv"), b"a,b\r\n\xff")
    if operation.answer == "none":
        yield Answer("a body that is not described", _json(200, {"detail": "gone"}, operation), None)


def check_result(operation: Described, module: Any, answer: Answer, result: Any) -> None:
    """Fail unless a result is of the type that the signature promises, and stands for all of the answer."""
    if answer.value is None:
        assert result is None
        return
    conforms(result, hints(module.sync)["return"], "result")
    if isinstance(answer.value, bytes):
        assert result == answer.value
        return
    same_json(answer.value, plain(result), "answer")


def check_detailed(answer: Answer, result: Any, detailed: Any) -> None:
    """Fail unless the detailed form says the same as the plain one, and what surrounds it."""
    assert type(detailed).__name__ == "Response"
    assert detailed.parsed == result
    assert int(detailed.status_code) == answer.response.status_code
    assert detailed.content == answer.response.content
    assert dict(detailed.headers) == dict(answer.response.headers)


def plain(value: Any) -> Any:
    """A result as JSON: `to_dict` of models, ISO 8601 of dates."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if hasattr(value, "isoformat") else value


def _json(status: int, value: Any, operation: Described) -> httpx.Response:
    return _response(status, json.dumps(value, ensure_ascii=False).encode(), operation.answer_type)


def _response(status: int, content: bytes, media_type: str) -> httpx.Response:
    return httpx.Response(status, content=content, headers={"Content-Type": media_type})
