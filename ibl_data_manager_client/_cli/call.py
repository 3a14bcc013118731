"""`call`: one operation from a shell, for a first try."""

from __future__ import annotations

import argparse
import inspect
import json
import os
import sys
import typing
from collections.abc import Collection, Iterable, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from . import index, usage
from .index import Operation, Parameter

_USAGE = "call OPERATION [VALUE …] [--param VALUE …] [options]"
_ABOUT = """\
Call an operation and print what it answers: JSON, or a table where it lists something and the output is a terminal.
Any operation can be called, those that change or delete something too, and nobody is asked first."""
_EPILOG = """\
`call OPERATION --help` lists an operation's parameters; `find WORDS` finds operations. Parameters of the path can stand
as plain values, in order; a list is given by repeating its parameter.

The key is read from IBLAI_API_KEY, never from the command line, which others on the machine can see.

Exit status: 0 done; 1 the platform or the network said no; 2 the command line is wrong, or there is no key."""

_OWN = ("all", "base_url", "body", "file", "help", "json", "output")
_KEYS = ("api_key", "apikey", "token", "authorization")
_TO_A_TERMINAL = "the answer is a file: --output FILE, or redirect the output"
MULTIPART = "multipart/form-data"


def main(arguments: Sequence[str]) -> int:
    """Run `call`; returns the exit status."""
    name, *rest = arguments or [""]
    top = usage.parser("call", description=_ABOUT, epilog=_EPILOG, usage=f"{usage.program()} {_USAGE}", add_help=False)
    if name.startswith("-") or not name:
        _add_own(top, _OWN)
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
    return _Command(operation).run(rest)


def named(every: Iterable[Operation], name: str) -> list[Operation]:
    """The operations that are called so: `tag.name`, the name alone, or the operationId."""
    wanted = name.replace("-", "_")
    found = [one for one in every if wanted in (f"{one.tag}.{one.name}", one.name, one.module)]
    return [one for one in found if wanted == one.module] or found


def _add_own(parser: argparse.ArgumentParser, shown: Collection[str]) -> None:
    """Add our options. Those that are not to be shown are known too, so that they are refused with their reason."""
    own = parser.add_argument_group("options")

    def add(name: str, text: str, **how: Any) -> None:
        flags = ("-h", "--help") if name == "help" else (f"--{name.replace('_', '-')}",)
        own.add_argument(*flags, help=text if name in shown else argparse.SUPPRESS, **how)

    add("help", "show this help message and exit", action="help")
    add("all", "read a list to its end: JSON Lines, one item a line", action="store_true")
    add("json", "JSON on a terminal too", action="store_true")
    add("output", "write the answer to a file, as it comes", metavar="FILE")
    add("base_url", "where the API is (IBLAI_BASE_URL)", metavar="URL")
    add("body", "the body: JSON, @FILE with it, or - for standard input", metavar="JSON")
    add("file", "a file in a field of the body, repeatable", action="append", default=[], metavar="FIELD=PATH")


class _Command:
    """The command line of one operation."""

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
        self.parser.add_argument("plain", nargs="*", metavar="VALUE", help=argparse.SUPPRESS)
        parameters = self.parser.add_argument_group("parameters")
        self.parameters = [one for one in operation.parameters if one.place != "body"]
        self.body = next((one for one in operation.parameters if one.place == "body"), None)
        self.multipart = self.module.OPERATION.media_type == MULTIPART
        has = {"all": hasattr(self.module, "PAGINATION"), "body": self.body is not None, "file": self.multipart}
        self.own = [name for name in _OWN if has.get(name, True)]
        for one in self.parameters:
            hint = self.hints[one.name]
            parameters.add_argument(
                _flag(one),
                dest=f"parameter {one.name}",
                action="append",
                metavar=one.name.upper().rstrip("_"),
                help=f"{values.takes(hint)}{bodies.optional(one.required)}".replace("%", "%%"),
            )
        _add_own(self.parser, self.own)

    def error(self, message: str) -> NoReturn:
        """Refuse."""
        self.parser.error(message)

    def run(self, arguments: Sequence[str]) -> int:
        """Call; returns the exit status."""
        from .. import errors

        if self.body is not None and not {"-h", "--help"}.isdisjoint(arguments):
            kind = MULTIPART if self.multipart else "JSON"
            self.parser.add_argument_group(*self.bodies.section(self.body, self.hints["body"], kind))
        given, extra = self.parser.parse_known_intermixed_args(list(map(self._hyphened, arguments)))
        if extra:
            self._refuse(extra)
        keywords = self._arguments(given)
        if given.all and not hasattr(self.module, "PAGINATION"):
            self.error("its answer has no pages: leave out --all")
        if given.all and given.output:
            self.error("--output takes one answer: with --all redirect the output, > FILE")
        if given.output and not Path(given.output).absolute().parent.is_dir():
            self.error(f"--output {given.output}: there is no such folder")
        if self.module.OPERATION.answer == "bytes" and not given.output and sys.stdout.isatty():
            self.error(_TO_A_TERMINAL)
        if not os.environ.get("IBLAI_API_KEY"):
            self.error("there is no key: set the environment variable IBLAI_API_KEY")
        try:
            self._call(given, keywords)
        except (errors.ConfigurationError, errors.InvalidArgumentError) as error:
            self.error(str(error))
        except RecursionError:
            usage.say("the answer is nested too deeply to be printed; --output FILE writes it as it comes")
            return 1
        except errors.APIStatusError as error:
            usage.say(str(error))
            for field, messages in error.field_errors.items():
                if any(message not in error.detail for message in messages):
                    usage.say(f"  {field}: {' '.join(messages)}")
            return 1
        except errors.DataManagerError as error:
            usage.say(str(error))
            return 1
        except BrokenPipeError:
            raise
        except OSError as error:  # --output
            self.error(str(error))
        return 0

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
        if name in _KEYS:
            self.error("the key is read from IBLAI_API_KEY, never from the command line, which others can see")
        if not option.startswith("-"):
            self.error("an argument without a parameter is one too many")
        known = [_flag(one) for one in self.parameters] + [f"--{own.replace('_', '-')}" for own in self.own]
        hint = usage.near(option, known) or f"; it takes {', '.join(known)}"
        self.error(f"there is no {option}{hint}")

    def _arguments(self, given: argparse.Namespace) -> dict[str, Any]:
        texts: dict[str, list[str] | None] = {
            one.name: getattr(given, f"parameter {one.name}") for one in self.parameters
        }
        free = [one for one in self.parameters if one.place == "path" and texts[one.name] is None]
        if len(given.plain) > len(free):
            names = ", ".join(one.name for one in self.parameters if one.place == "path")
            self.error(f"{len(given.plain)} plain values, and the path takes {f'only {names}' if names else 'none'}")
        texts |= {one.name: [text] for one, text in zip(free, given.plain, strict=False)}
        body = self.body
        missing = [one for one in self.parameters if one.required and texts[one.name] is None]
        if missing or (body and body.required and given.body is None and not given.file):
            self._lacks(missing, body)
        keywords = {one.name: self._value(one, texts[one.name] or []) for one in self.parameters if texts[one.name]}
        if body is not None and (given.body is not None or given.file):
            keywords["body"] = self._body(given, body)
        elif given.body is not None or given.file:
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

    def _body(self, given: argparse.Namespace, body: Parameter) -> Any:
        value: Any = {}
        if given.body is not None:
            try:
                value = json.loads(_content_of(given.body))
            except OSError as error:
                self.error(f"--body: {error.strerror}: {given.body[1:]}")
            except (ValueError, RecursionError) as error:
                self.error(f"--body is not JSON: {error}; in a shell put it between single quotes: --body '{{…}}'")
        known = self.values.fields(self.hints["body"])
        for field in value if isinstance(value, dict) and known else ():
            if field not in known:
                usage.say(f"note: {body.type} has no field {field}{usage.near(field, known)}; it is sent")
        return self._with_files(value, given.file, known) if given.file else value

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

    def _call(self, given: argparse.Namespace, keywords: dict[str, Any]) -> None:
        from .. import DataManagerClient

        with DataManagerClient(base_url=given.base_url, drift=_note) as client:
            keywords["client"] = client
            if given.output:
                from ..downloads import download

                download(given.output, self.module.sync_detailed, **keywords)
                return
            table = sys.stdout.isatty() and not given.json
            if hasattr(self.module, "PAGINATION") and (given.all or table):
                self._pages(keywords, table, everything=given.all)
            else:
                self._answer(keywords, table)

    def _pages(self, keywords: dict[str, Any], table: bool, *, everything: bool) -> None:
        from .. import paginate
        from .._json import codec as _codec
        from .show import Table, as_json

        shown, rows, total, more = 0, Table(), "", False
        for page in paginate(self.module.sync, **keywords).pages():
            items = [_codec.encode(one) for one in page.items]
            shown += len(items)
            if table:
                rows.print(items)
            else:
                print("".join(f"{as_json(one, line=True)}\n" for one in items), end="", flush=True)
            if page.total is not None:
                total = f" of {page.total}"
            if not everything:
                more = page.cursor is not None
                break
        if table:
            columns = f"; {rows.left_out} columns do not fit, --json shows all" if rows.left_out else ""
            usage.say(f"{shown}{total} items{'; --all reads the rest' if more else ''}{columns}")

    def _answer(self, keywords: dict[str, Any], table: bool) -> None:
        from .._json import codec as _codec
        from .show import Table, as_json

        response = self.module.sync_detailed(**keywords)
        value = _codec.encode(response.parsed)
        if isinstance(value, bytes):
            if sys.stdout.isatty():
                self.error(_TO_A_TERMINAL)
            sys.stdout.buffer.write(value)
            sys.stdout.buffer.flush()
        elif value is None:
            usage.say(f"HTTP {int(response.status_code)}, nothing in it")
        elif table and isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
            Table().print(value)
        else:
            print(as_json(value))


def _flag(one: Parameter) -> str:
    """The option of a parameter; what is one of ours already keeps an underscore at its end."""
    name = one.name.rstrip("_") or one.name
    return f"--{name.replace('_', '-')}{'_' if name in _OWN else ''}"


def _content_of(given: str) -> str | bytes:
    """What `--body` names: itself, a file's content, or standard input; bytes, since they tell their encoding."""
    if given == "-":
        return sys.stdin.buffer.read()
    return Path(given[1:]).read_bytes() if given.startswith("@") else given


def _note(deviation: Any) -> None:
    usage.say(f"note: the answer is not as described: {deviation}")
