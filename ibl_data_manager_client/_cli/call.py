"""`call`: one operation from a shell, for a first try."""

from __future__ import annotations

import argparse
import inspect
import os
import sys
import typing
from collections.abc import Iterable, Sequence
from functools import partial
from importlib import import_module
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from . import answers, given, index, raw, usage, waiting
from .index import Operation, Parameter

_USAGE = "call OPERATION [VALUE …] [--param VALUE …] [options]"
_ANY = "call METHOD /api/any/path/ [options]"
_ABOUT = """\
Call an operation and print what it answers: JSON, or a table where it lists something and the output is a terminal.
Any operation can be called, those that change or delete something too, and nobody is asked first. So can any path, with
a method in place of the operation: call GET /api/any/path/ --extra-query page_size=5"""
_EPILOG = """\
`call OPERATION --help` lists an operation's parameters; `find WORDS` finds operations. Parameters of the path can stand
as plain values, in order; a list is given by repeating its parameter.

The key is read from IBLAI_API_KEY, never from the command line, which others on the machine can see.

Exit status: 0 done; 1 the platform or the network said no; 2 the command line is wrong, or there is no key."""

MULTIPART = "multipart/form-data"


def main(arguments: Sequence[str]) -> int:
    """Run `call`; returns the exit status."""
    name, *rest = arguments or [""]
    if name.upper() in raw.METHODS:
        return raw.main(name.upper(), rest)
    top = usage.parser(
        "call",
        description=_ABOUT,
        epilog=_EPILOG,
        usage=f"{usage.program()} {_USAGE}\n       {usage.program()} {_ANY}",
        add_help=False,
    )
    if name.startswith("-") or not name:
        given.add(top, given.OWN)
        top.parse_known_args(arguments)  # for --help
        top.error("name the operation first: call core.list_org_user_groups --key acme; find WORDS finds operations")
    try:
        every = index.operations()
    except index.IndexFileError as error:
        top.error(str(error))
    found = named(every, name)
    if not found:
        known = {text for one in every for text in (f"{one.tag}.{one.name}", one.name, one.module)}
        near = f"{usage.near(name, known)}{usage.left_out()}"
        top.error(f"there is no operation {name}{near}; find WORDS finds operations")
    if len(found) > 1:
        top.error(f"{name} is the name of more than one: {', '.join(f'{one.tag}.{one.name}' for one in found)}")
    (operation,) = found
    return Command(operation).run(rest)


def named(every: Iterable[Operation], name: str) -> list[Operation]:
    """Operations that are called so: `tag.name`, the name alone, or the operationId, which can be another's name."""
    wanted = name.replace("-", "_")
    return [one for one in every if wanted in (f"{one.tag}.{one.name}", one.name, one.module)]


class Command:
    """The command line of one operation.

    Attributes:
        parser: of what stands behind the operation's name.
    """

    def __init__(self, operation: Operation) -> None:
        from . import bodies, values

        self.operation = operation
        self.spoken = spoken = f"{operation.tag}.{operation.name}"
        self.module: ModuleType = import_module(f"{usage.PACKAGE}.api.{operation.tag}.{operation.module}")
        self.hints = typing.get_type_hints(self.module.sync)
        self.bodies, self.values = bodies, values
        self.parser = usage.parser(
            f"call {spoken}",
            usage=f"{usage.program()} {_USAGE.replace('OPERATION', spoken)}",
            description=f"{operation.method} {operation.path}, operationId {operation.id}",
            epilog=inspect.getdoc(self.module.asyncio) or "",
            add_help=False,
        )
        plain = self.parser.add_argument("plain", nargs="*", metavar="VALUE", help=argparse.SUPPRESS)
        usage.offer(plain, list)  # nobody knows them
        parameters = self.parser.add_argument_group("parameters")
        self.parameters = [one for one in operation.parameters if one.place != "body"]
        self.body = next((one for one in operation.parameters if one.place == "body"), None)
        self.multipart = self.module.OPERATION.media_type == MULTIPART
        self.job = waiting.job_of(spoken)
        has = {
            "all": hasattr(self.module, "PAGINATION"),
            "body": self.body is not None,
            "file": self.multipart,
            "wait": self.job is not None,
        }
        self.own = [name for name in given.OWN if has.get(name, True)]
        for one in self.parameters:
            hint = self.hints[one.name]
            option = parameters.add_argument(
                _flag(one),
                dest=f"parameter {one.name}",
                action="append",
                metavar=one.name.upper().rstrip("_"),
                help=f"{values.takes(hint)}{bodies.optional(one.required)}".replace("%", "%%"),
            )
            truth = ["true", "false"] if bool in values.options(values.item(hint) or hint) else []
            usage.offer(option, partial(list, values.choices(hint) or truth))
        given.add(self.parser, self.own)

    def error(self, message: str) -> NoReturn:
        """Refuse."""
        self.parser.error(message)

    def run(self, arguments: Sequence[str]) -> int:
        """Call; returns the exit status."""
        if self.body is not None and not {"-h", "--help"}.isdisjoint(arguments):
            kind = MULTIPART if self.multipart else "JSON"
            self.parser.add_argument_group(*self.bodies.section(self.body, self.hints["body"], kind))
        options, extra = self.parser.parse_known_intermixed_args(list(map(self._hyphened, arguments)))
        if extra:
            self._refuse(extra)
        keywords = self._arguments(options)
        if options.all and not hasattr(self.module, "PAGINATION"):
            self.error("its answer has no pages: leave out --all")
        if options.wait and self.job is None:
            self.error("it has nothing to do with a job that is known: leave out --wait")
        given.checked(options, self.error)
        if self.module.OPERATION.answer == "bytes" and not options.output and sys.stdout.isatty():
            self.error(answers.TO_A_TERMINAL)
        extras = given.extras(options, self.error)
        for one in self.parameters:
            if one.place == "query" and (one.name.rstrip("_") or one.name) in extras["params"]:
                self.error(f"--extra-query {one.name} is described: {_flag(one)} VALUE")
        return answers.reported(lambda: self._call(options, keywords, extras), self.error)

    # --- what is given ---

    def _hyphened(self, argument: str) -> str:
        """`--user_id` as `--user-id`."""
        option, sign, value = argument.partition("=")
        hyphened = f"--{option[2:].replace('_', '-')}"
        known = option.startswith("--") and any(hyphened == _flag(one) for one in self.parameters)
        return f"{hyphened}{sign}{value}" if known else argument

    def _refuse(self, extra: list[str]) -> NoReturn:
        """Refuse what no parameter takes; a value is not repeated, it may be a secret."""
        option = next((one for one in extra if one.startswith("--")), extra[0]).partition("=")[0]
        name = option.lstrip("-").replace("-", "_").lower()
        if name in given.KEYS:
            self.error(given.KEY_FROM)
        if not option.startswith("-"):
            self.error("an argument without a parameter is one too many")
        known = [_flag(one) for one in self.parameters] + [f"--{own.replace('_', '-')}" for own in self.own]
        hint = usage.near(option, known) or f"; it takes {', '.join(known)}"
        self.error(f"there is no {option}{hint}")

    def _arguments(self, options: argparse.Namespace) -> dict[str, Any]:
        texts: dict[str, list[str] | None] = {
            one.name: getattr(options, f"parameter {one.name}") for one in self.parameters
        }
        free = [one for one in self.parameters if one.place == "path" and texts[one.name] is None]
        if len(options.plain) > len(free):
            names = ", ".join(one.name for one in self.parameters if one.place == "path")
            self.error(f"{len(options.plain)} plain values, and the path takes {f'only {names}' if names else 'none'}")
        texts |= {one.name: [text] for one, text in zip(free, options.plain, strict=False)}
        body = self.body
        missing = [one for one in self.parameters if one.required and texts[one.name] is None]
        if missing or (body and body.required and options.body is None and not options.file):
            self._lacks(missing, body)
        keywords = {one.name: self._value(one, texts[one.name] or []) for one in self.parameters if texts[one.name]}
        if body is not None and (options.body is not None or options.file):
            keywords["body"] = self._body(options, body)
        elif options.body is not None or options.file:
            self.error(f"{self.operation.method} {self.operation.path} takes no body")
        return keywords

    def _lacks(self, missing: list[Parameter], body: Parameter | None) -> NoReturn:
        needed = [one for one in self.parameters if one.required]
        example = [self.spoken, *(f"{_flag(one)} {one.name.upper().rstrip('_')}" for one in needed)]
        names = [_flag(one) for one in missing]
        if body is not None and body.required:
            fields = self.bodies.described(self.hints["body"])
            files = [one.name for one in fields if one.required and one.file]
            texts = [one.name for one in fields if one.name not in files]
            if texts or not files:
                example.append("--body '{…}'")
                names.append(f"--body, JSON of {body.type}" + (f" ({', '.join(texts)})" if texts else ""))
            example += [f"--file {name}=PATH" for name in files]
            names += [f"--file {name}=PATH" for name in files]
        self.error(f"needs {' and '.join(names)}: {usage.program()} call {' '.join(example)}")

    def _value(self, one: Parameter, texts: list[str]) -> Any:
        hint, flag = self.hints[one.name], _flag(one)
        item = self.values.item(hint)
        if item is None and len(texts) > 1:
            self.error(f"{flag} is given {len(texts)} times, and is no list")
        named = self.values.choices(hint)
        for text in texts:
            if named and text not in named:  # the platform may know more than the description
                usage.say(f"note: {flag} {text} is sent, but the description names {', '.join(named)}")
        try:
            found = [self.values.read(hint if item is None else item, text) for text in texts]
        except self.values.ValueRefusedError as error:
            self.error(f"{flag} {error}")
        return found[0] if item is None else found

    def _body(self, options: argparse.Namespace, body: Parameter) -> Any:
        value = {} if options.body is None else given.body(options.body, self.error)
        known = self.values.fields(self.hints["body"])
        for field in value if isinstance(value, dict) and known else ():
            if field not in known:
                usage.say(f"note: {body.type} has no field {field}{usage.near(field, known)}; it is sent")
        return self._with_files(value, options.file, known) if options.file else value

    def _with_files(self, value: Any, files: list[str], known: dict[str, bool]) -> Any:
        from ..types import File

        if not self.multipart or not isinstance(value, dict):
            self.error("--file is for bodies of several fields, and this operation takes none")
        for one in files:
            field, sign, path = one.partition("=")
            path = path.removeprefix("@")
            if not sign or not os.path.exists(path) or os.path.isdir(path):
                self.error(f"--file takes FIELD=PATH, the path of a file that is there: {one}")
            if known and field not in known:
                takes = ", ".join(name for name, file in known.items() if file)
                self.error(f"--file: there is no field {field}; files go in {takes or 'none of its fields'}")
            held = value.get(field)
            file = File(Path(path))
            value[field] = file if held is None else [*(held if isinstance(held, list) else [held]), file]
        return value

    # --- the call ---

    def _call(self, options: argparse.Namespace, keywords: dict[str, Any], extras: dict[str, Any]) -> None:
        from .. import DataManagerClient, paginate

        with DataManagerClient(base_url=options.base_url, drift=answers.note, **extras) as client:
            keywords["client"] = client
            if options.output:
                from ..downloads import download

                download(options.output, self.module.sync_detailed, **keywords)
                return
            table = sys.stdout.isatty() and not options.json
            if options.wait and self.job is not None:
                self._show(waiting.ended(self.job, self.spoken, self.module, keywords), table)
            elif hasattr(self.module, "PAGINATION") and (options.all or table):
                pages = paginate(self.module.sync, **keywords).pages()
                answers.pages(pages if options.all else islice(pages, 1), table=table)
            else:
                self._show(self.module.sync_detailed(**keywords), table)

    def _show(self, response: Any, table: bool) -> None:
        from .._json import codec as _codec

        value = _codec.encode(response.parsed)
        answers.show(value, int(response.status_code), table=table, refuse=self.error)


def _flag(one: Parameter) -> str:
    """The option of a parameter; what is one of ours already keeps an underscore at its end."""
    name = one.name.rstrip("_") or one.name
    return f"--{name.replace('_', '-')}{'_' if name in given.OWN else ''}"
