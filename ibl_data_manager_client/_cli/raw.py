"""`call METHOD /api/any/path/`: what the description does not know, or not as the platform has it."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl

from . import answers, given, usage

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")

_ABOUT = """\
Call any path below the base URL, described or not, with the key, the retries and the errors of this client, and print
what it answers, as it is."""
_OWN = ("all", "base_url", "body", "extra_header", "extra_query", "help", "json", "output")


def parser(method: str) -> usage.Parser:
    """The command line of a method."""
    own = usage.parser(
        f"call {method}",
        usage=f"{usage.program()} call {method} PATH [options]",
        description=_ABOUT,
        add_help=False,
    )
    own.add_argument("path", metavar="PATH", help="such as /api/core/orgs/; it may have a query")
    given.add(own, _OWN)
    return own


def main(method: str, arguments: Sequence[str]) -> int:
    """Run `call METHOD`; returns the exit status."""
    own = parser(method)
    options = own.parse_intermixed_args(arguments)
    for name in set(given.OWN) - set(_OWN):
        if getattr(options, name):
            own.error(f"--{name} is for operations that are described: find {options.path}")
    given.checked(options, own.error)
    if options.all and (method != "GET" or options.body is not None):
        own.error("--all reads a list: GET, without --body")
    if options.all and "?" in options.path:
        own.error("with --all the path has no query: give --extra-query NAME=VALUE")
    keywords: dict[str, Any] = {} if options.body is None else {"json": given.body(options.body, own.error)}
    extras = given.extras(options, own.error)
    for name, _ in parse_qsl(options.path.partition("?")[2], keep_blank_values=True):
        if name in extras["params"]:
            own.error(f"--extra-query {name} is in the path too: leave one of them out")
    table = sys.stdout.isatty() and not options.json

    def call() -> None:
        from .. import DataManagerClient, paginate
        from .._call.anywhere import called
        from ..downloads import download
        from ..types import UNSET

        with DataManagerClient(base_url=options.base_url, **extras) as client:
            if options.all:
                answers.pages(paginate(client.request, method, options.path).pages(), table=table)
                return
            if options.output:
                operation, sent = called(method, options.path, None, keywords.get("json", UNSET), None, None)

                def send(client: DataManagerClient) -> object:
                    return client.run(operation, sent, must_succeed=True)

                download(options.output, send, client=client)
                return
            response = client.request(method, options.path, **keywords)
            answers.show(_value(response.content), response.status_code, table=table, refuse=own.error)

    return answers.reported(call, own.error)


def _value(content: bytes) -> Any:
    """JSON where it is some, else the bytes; None for no body."""
    if not content:
        return None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content
