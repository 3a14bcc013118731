"""Our own options of `call`, and what is given with them."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any

from .answers import Refuse

OWN = ("all", "base_url", "body", "extra_header", "extra_query", "file", "help", "json", "output", "wait")
KEYS = ("api_key", "apikey", "token", "authorization")
KEY_FROM = "the key is read from IBLAI_API_KEY, never from the command line, which others can see"


def add(parser: argparse.ArgumentParser, shown: Collection[str]) -> None:
    """Add our options. Those that are not to be shown are known too, so that they are refused with their reason."""
    own = parser.add_argument_group("options")

    def add(name: str, text: str, **how: Any) -> None:
        flags = ("-h", "--help") if name == "help" else (f"--{name.replace('_', '-')}",)
        own.add_argument(*flags, help=text if name in shown else argparse.SUPPRESS, **how)

    more: dict[str, Any] = {"action": "append", "default": []}
    add("help", "show this help message and exit", action="help")
    add("all", "read a list to its end: JSON Lines, one item a line; on a terminal a table", action="store_true")
    add("wait", "wait for the job that it starts or tells of, however long that takes", action="store_true")
    add("json", "JSON on a terminal too", action="store_true")
    add("output", "write the answer to a file, as it comes", metavar="FILE")
    add("base_url", "where the API is (IBLAI_BASE_URL)", metavar="URL")
    add("body", "the body: JSON, @FILE with it, or - for standard input", metavar="JSON")
    add("file", "a file in a field of the body, repeatable", metavar="FIELD=PATH", **more)
    add("extra_query", "a query parameter that is not described, repeatable", metavar="NAME=VALUE", **more)
    add("extra_header", "a header that is not described, repeatable", metavar="NAME=VALUE", **more)


def checked(given: argparse.Namespace, refuse: Refuse) -> None:
    """Refuse what can be seen to be wrong before anything is sent."""
    for name in ("all", "wait"):
        if getattr(given, name) and given.output:
            refuse(f"--output takes one answer: with --{name} redirect the output, > FILE")
    if given.output and not Path(given.output).absolute().parent.is_dir():
        refuse(f"--output {given.output}: there is no such folder")
    if not os.environ.get("IBLAI_API_KEY"):
        refuse("there is no key: set the environment variable IBLAI_API_KEY")


def extras(given: argparse.Namespace, refuse: Refuse) -> dict[str, Any]:
    """`headers` and `params` of the client: what no parameter of the operation stands for."""
    params: dict[str, list[str]] = {}
    for one in given.extra_query:
        name, sign, value = one.partition("=")
        if not sign or not name:
            refuse(f"--extra-query takes NAME=VALUE, as page_size=5: {name}")
        params.setdefault(name, []).append(value)
    headers: dict[str, str] = {}
    for one in given.extra_header:
        name, sign, value = one.partition("=")
        if not sign or not name:
            refuse(f"--extra-header takes NAME=VALUE, as Accept-Language=de: {name}")
        if name.lower() in KEYS:
            refuse(KEY_FROM)
        if name.lower() in (known.lower() for known in headers):
            refuse(f"--extra-header {name} is given twice")
        headers[name] = value
    return {"params": params, "headers": headers}


def body(text: str, refuse: Refuse) -> Any:
    """What `--body` gives: the JSON itself, a file's, or that of standard input."""
    try:
        if text == "-":
            return json.loads(sys.stdin.buffer.read())  # bytes tell their encoding
        return json.loads(Path(text[1:]).read_bytes() if text.startswith("@") else text)
    except OSError as error:
        refuse(f"--body: {error.strerror}: {text[1:]}")
    except (ValueError, RecursionError) as error:
        refuse(f"--body is not JSON: {error}; in a shell put it between single quotes: --body '{{…}}'")
