"""Calling any operation by its id, against answers that are given."""

from __future__ import annotations

import asyncio
import datetime
import importlib
import inspect
import json
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import attrs
import httpx

import ibl_data_manager_client
from ibl_data_manager_client import DataManagerClient
from ibl_data_manager_client.types import File, Model

Handler = Callable[[httpx.Request], httpx.Response]

API = Path(ibl_data_manager_client.__file__).parent / "api"
ARGUMENTS: dict[str, Any] = {
    "str": "x",
    "int": 1,
    "bool": True,
    "datetime.date": datetime.date(2024, 1, 2),
    "datetime.datetime": datetime.datetime(2024, 1, 2),
    "UUID": UUID(int=1),
    "list[str]": ["x"],
}


@cache
def _modules() -> dict[str, str]:
    return {file.stem: file.parent.name for file in API.glob("*/*.py")}


def operation_ids() -> list[str]:
    """The ids of all operations."""
    return sorted(name for name in _modules() if not name.startswith("_"))


def module(operation_id: str) -> ModuleType:
    """The module of an operation."""
    tag = _modules()[operation_id]
    return importlib.import_module(f"ibl_data_manager_client.api.{tag}.{operation_id}")


def arguments(function: Callable[..., Any], **given: Any) -> tuple[list[Any], dict[str, Any]]:
    """Positional and keyword arguments that a call needs at the least, and those given, by name.

    A value that is `...` becomes one of the type that the function asks for.
    """
    positional, keywords = [], {}
    for name, parameter in inspect.signature(function).parameters.items():
        kind = str(parameter.annotation).removesuffix(" | Unset")
        value = given.pop(name, ... if parameter.default is parameter.empty else None)
        if value is ...:
            value = {"name": "x"} if name == "body" else ARGUMENTS.get(kind, "x")
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            positional.append(value)
        elif name in given or value is not None:
            keywords[name] = value
    if given:
        raise TypeError(f"{function.__module__}.{function.__name__} takes no {', '.join(given)}")
    return positional, keywords


def client(handler: Handler, deviations: list[Any] | None = None) -> DataManagerClient:
    """A client whose requests `handler` answers."""
    reported: list[Any] = [] if deviations is None else deviations
    return DataManagerClient(
        api_key="key",
        base_url="https://platform.example",
        transport=httpx.MockTransport(handler),
        async_transport=httpx.MockTransport(handler),
        max_retries=0,
        drift=reported.append,
    )


def answering(answer: Any) -> Handler:
    """A handler that answers JSON with 200, or bytes as they are."""

    def handle(_request: httpx.Request) -> httpx.Response:
        if isinstance(answer, bytes):
            return httpx.Response(200, content=answer, headers={"content-type": "application/octet-stream"})
        return httpx.Response(200, content=json.dumps(answer), headers={"content-type": "application/json"})

    return handle


def both(operation_id: str, handle: Handler, **given: Any) -> list[tuple[Any, list[Any]]]:
    """What `sync` and `asyncio` return, each with the deviations of its answer."""
    functions = module(operation_id)
    positional, keywords = arguments(functions.sync, **given)
    deviations: tuple[list[Any], list[Any]] = ([], [])
    found = functions.sync(*positional, **{**keywords, "client": client(handle, deviations[0])})

    async def call() -> Any:
        async with client(handle, deviations[1]) as connection:
            return await functions.asyncio(*positional, **{**keywords, "client": connection})

    return [(found, deviations[0]), (asyncio.run(call()), deviations[1])]


def file() -> File:
    """A file to upload."""
    return File(payload=BytesIO(b"content"), file_name="a.png", mime_type="image/png")


def shape(value: Any) -> str:
    """The type of a result: a model's name, `list[...]` of its items, or a builtin's name."""
    if isinstance(value, list):
        return f"list[{', '.join(sorted({shape(item) for item in value}))}]"
    return "None" if value is None else type(value).__name__


def undeclared(value: Any, where: str = "") -> list[str]:
    """Fields that a model keeps only because it keeps everything."""
    if isinstance(value, Model):
        declared = [name for name in attrs.fields_dict(type(value)) if name != "additional_properties"]  # type: ignore[arg-type]
        found = [f"{where}/{name}" for name in value.additional_properties]
        return found + [hit for name in declared for hit in undeclared(getattr(value, name), f"{where}/{name}")]
    if isinstance(value, list | dict):
        items = value.values() if isinstance(value, dict) else value
        return [hit for item in items for hit in undeclared(item, f"{where}/-")]
    return []
