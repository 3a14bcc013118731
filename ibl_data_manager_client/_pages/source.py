"""Which list is read: the function that asks for it, and the caller's arguments but for the client."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

import attrs

from .._call.operation import query_pairs
from .._json.codec import encode
from .._text import showing
from ..errors import InvalidArgumentError
from ..types import UNSET
from . import anywhere, ways
from .answer import digest
from .dialects import Pagination
from .reader import Reader

_API = f"{__name__.rpartition('._pages.')[0]}.api"


@showing
@attrs.frozen(eq=False)
class Source:
    """A list that can be asked for. It can be pickled; neither a client nor a key is in it.

    Attributes:
        function: the `asyncio` or `sync` of an operation that pages, or of `anywhere`.
        args: its positional arguments.
        keywords: its keyword arguments, without the client.
    """

    function: Any
    args: tuple[Any, ...]
    keywords: dict[str, Any]

    @property
    def pagination(self) -> Pagination[Any]:
        """How it pages."""
        return self.function.pagination  # type: ignore[no-any-return]

    @property
    def described(self) -> bool:
        """Whether the list is that of an operation, not just of a path."""
        return bool(self.pagination is not anywhere.PAGINATION)

    @property
    def name(self) -> str:
        """The operationId, or method and path."""
        if self.described:
            return str(self.function.__module__.rpartition(".")[2])
        return f"{self._arguments['method'].upper()} {self._arguments['path']}"

    @property
    def given(self) -> dict[str, Any]:
        """The arguments among which the parameters that page are: those that the caller has set."""
        given = self.keywords if self.described else self.keywords.get("params") or {}
        return {name: value for name, value in given.items() if value is not None and value is not UNSET}

    def giving(self, name: str, value: Any) -> str:
        """How the caller gives a parameter, also one that the operation does not have: for messages."""
        if not self.described or name in _parameters(self.function):
            return f"give {name}={value}"
        return f"use paginate(client.request, method, path, params={{{name!r}: {value}}})"

    def way(self, cursor: Any) -> ways.Way:
        """The way in which it is read until an answer shows another one."""
        if self.described:
            return ways.declared(self.pagination, self.given, cursor)
        return ways.from_params(self.given)

    def ask(self, reader: Reader, parameters: Mapping[str, Any]) -> Any:
        """The answer, or for an `asyncio` function what is to be awaited for it.

        Args:
            reader: in the client's place.
            parameters: of this page; those that the function does not have go into the query as they are.
        """
        names = _parameters(self.function)
        own = {name: value for name, value in parameters.items() if name in names}
        added = reader.adding({name: value for name, value in parameters.items() if name not in names})
        return self.function(*self.args, **{**self.keywords, **own, "client": added})

    @property
    def _arguments(self) -> dict[str, Any]:
        """The arguments by name."""
        return dict(inspect.signature(self.function).bind_partial(*self.args, **self.keywords).arguments)

    def digest(self) -> str:
        """A short text that is the same for the same list: operation, path arguments and filters, not the page."""
        arguments, pagination = self._arguments, self.pagination
        if not self.described:
            pairs = query_pairs(ways.without_way(self.given).items())
            return digest([self.name, sorted(pairs), encode(self.keywords.get("json"))])
        for name in {pagination.move, pagination.size, *(pagination.instead or ())}:
            arguments.pop(name, None)
        return digest([self.name, sorted(query_pairs(arguments.items()))])

    def check(self, digest_of_another: str | None) -> None:
        """Refuse the cursor of a list that is not this one; `digest_of_another` is what it says, None where nothing.

        Raises:
            InvalidArgumentError: it is of another list.
        """
        if digest_of_another is not None and digest_of_another != self.digest():
            raise InvalidArgumentError(
                "the cursor is of another list: of another operation, or read with other arguments than these"
            )

    # --- as JSON ---

    def to_dict(self) -> dict[str, Any]:
        """The list as JSON has it, without `model`.

        Raises:
            InvalidArgumentError: an argument is nothing that JSON can carry.
        """
        arguments = {name: value for name, value in self._arguments.items() if value is not UNSET and name != "model"}
        told = {"arguments": encode(arguments)}
        if self.described:
            told["operation"] = self.function.__module__.removeprefix(f"{_API}.")
        try:
            json.dumps(told, allow_nan=False)
        except (TypeError, ValueError) as error:
            raise InvalidArgumentError(f"{self.name}: its arguments are nothing that JSON can carry: {error}") from None
        return told

    @classmethod
    def from_dict(cls, told: Mapping[str, Any], model: Any = None) -> Source:
        """The list that `to_dict` gave. Nothing is imported but an operation of this package.

        Raises:
            InvalidArgumentError: it is none, or of an operation that this version does not have or page, or what
                `paginate` refuses.
        """
        try:
            operation, arguments = told.get("operation"), {**told["arguments"]}
            if operation is None:
                function: Any = anywhere.sync
            elif re.fullmatch(r"\w+\.\w+", operation):
                function = import_module(f"{_API}.{operation}").sync
            else:
                raise ValueError
            inspect.signature(function).bind(**arguments, client=None)
            if not hasattr(function, "pagination"):
                raise ValueError
        except (ImportError, AttributeError, KeyError, TypeError, ValueError):
            raise InvalidArgumentError("not a list of this version of the client: pass on what to_dict gave") from None
        if operation is not None:
            return cls(function, (), arguments)
        anywhere.check(**arguments)
        return cls(function, (), {**arguments, "model": model})


@cache
def _parameters(function: Any) -> frozenset[str]:
    return frozenset(inspect.signature(function).parameters)
