"""What is changed in a module: one small thing at a time, in functions and methods."""

from __future__ import annotations

import ast
import copy
import hashlib
import types
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
_NOT_THERE = ("cast", "overload", "assert_never")
"""What is called so does nothing when the program runs."""

_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Change:
    """One place of a module, and what stands there instead."""

    path: str
    function: str
    line: int
    column: int
    before: str
    after: str
    number: int
    """Which of its function's changes it is."""
    source: str
    """Digest of the function: what was found holds for this one only."""

    @property
    def name(self) -> str:
        """Tells it from all others, as long as its function stays as it is."""
        return f"{self.path}:{self.function}:{self.number}:{self.source}"

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.function}: `{self.before}` becomes `{self.after}`"


def changes(root: Path, path: str) -> list[Change]:
    """All changes of a module."""
    found = []
    for name, function in _functions(ast.parse((root / path).read_text("utf-8"))):
        source = hashlib.sha256(ast.unparse(function).encode()).hexdigest()[:8]
        for number, (old, new) in enumerate(_pairs(function)):
            before, after = (" ".join(_text(node).split()) for node in (old, new))
            found.append(Change(path, name, old.lineno, old.col_offset, before, after, number, source))
    return found


def places(root: Path, path: str) -> dict[int, str]:
    """Each line of a module's functions as name and distance from its beginning, which holds when others change."""
    return {
        line: f"{name}+{line - function.lineno}"
        for name, function in _functions(ast.parse((root / path).read_text("utf-8")))
        for line in range(function.lineno, (function.end_lineno or function.lineno) + 1)
    }


def compiled(root: Path, change: Change) -> dict[tuple[str, int], types.CodeType]:
    """The code of the changed function, and of those inside it, by qualified name and first line."""
    file = root / change.path
    tree = ast.parse(file.read_text("utf-8"))
    function = next(node for name, node in _functions(tree) if name == change.function and _holds(node, change.line))
    old, new = list(_pairs(function))[change.number]
    if any(isinstance(node, ast.Name) and node.id == "super" for node in ast.walk(function)):
        # without it, a change that leaves `super()` out would close over less, and could not take the function's place
        function.body.append(ast.parse("if False: __class__").body[0])
    _Exchange(old, new).visit(tree)
    module = compile(ast.fix_missing_locations(tree), str(file), "exec", dont_inherit=True)
    codes = {(code.co_qualname, code.co_firstlineno): code for code in _codes(module)}
    lines = range(_first(function), (function.end_lineno or function.lineno) + 1)
    return {key: code for key, code in codes.items() if key[1] in lines and not code.co_name.startswith("<module")}


def _text(node: ast.AST) -> str:
    return ast.unparse(node) if not isinstance(node, ast.keyword) else f"{node.arg}={ast.unparse(node.value)}"


def _first(function: _Function) -> int:
    return min([function.lineno, *(one.lineno for one in function.decorator_list)])


def _holds(node: _Function, line: int) -> bool:
    return node.lineno <= line <= (node.end_lineno or line)


def _codes(code: types.CodeType) -> Iterator[types.CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, types.CodeType):
            yield from _codes(inner)


def _functions(tree: ast.AST, prefix: str = "") -> Iterator[tuple[str, _Function]]:
    """The functions that stand in no other: methods too."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, _Function):
            if not any(_text(one).split(".")[-1] in _NOT_THERE for one in node.decorator_list):
                yield prefix + node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from _functions(node, f"{prefix}{node.name}.")
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        elif isinstance(node, ast.If | ast.Try | ast.With):
            yield from _functions(node, prefix)


class _Exchange(ast.NodeTransformer):
    """Puts one node in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> Any:
        return self.new if node is self.old else super().visit(node)


def _pairs(function: _Function) -> Iterator[tuple[ast.expr | ast.stmt | ast.keyword, ast.AST]]:
    """Each node of a function that something else can stand for, and what."""
    for node in _body(function):
        for new in _instead(node):
            if isinstance(node, ast.expr | ast.stmt | ast.keyword):
                yield node, ast.copy_location(new, node)


def _body(function: ast.AST) -> Iterator[ast.AST]:
    """What runs when it is called, in order: no docstrings, annotations, defaults and decorators, which run before."""
    for name, value in ast.iter_fields(function):
        if name in ("annotation", "returns", "decorator_list", "type_params", "type_comment"):
            continue
        if isinstance(value, ast.arguments):
            continue
        for node in value if isinstance(value, list) else [value]:
            if not isinstance(node, ast.AST) or _nothing(node):
                continue
            yield node
            yield from _body(node)


def _nothing(node: ast.AST) -> bool:
    """Whether a node does nothing when the program runs, or is not ours to judge."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True  # a docstring, or ...
    if isinstance(node, ast.Call):
        return _text(node.func).split(".")[-1] in _NOT_THERE
    if isinstance(node, ast.Raise):
        return _text(node) == "raise NotImplementedError"  # for subclasses to write
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def _with(node: ast.AST, **fields: object) -> ast.AST:
    new = copy.deepcopy(node)
    for name, value in fields.items():
        setattr(new, name, value)
    return new


def _instead(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare():
            for at, operator in enumerate(node.ops):
                ops = [*node.ops[:at], _COMPARISONS[type(operator)](), *node.ops[at + 1 :]]
                yield _with(node, ops=ops)
        case ast.BoolOp():
            yield _with(node, op=ast.And() if isinstance(node.op, ast.Or) else ast.Or())
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield node.operand
        case ast.BinOp() if type(node.op) in _OPERATORS:
            yield _with(node, op=_OPERATORS[type(node.op)]())
        case ast.AugAssign() if type(node.op) in _OPERATORS:
            yield _with(node, op=_OPERATORS[type(node.op)]())
        case ast.Constant(value=bool()):
            yield ast.Constant(not node.value)
        case ast.Constant(value=int() | float()):
            yield ast.Constant(node.value + 1)  # type: ignore[operator]
        case ast.Constant(value=str() | bytes()):
            empty: str | bytes = "" if isinstance(node.value, str) else b""
            yield ast.Constant(empty if node.value else "XX" if isinstance(node.value, str) else b"XX")
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield ast.Return(ast.Constant(None))
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test) if not _changes_itself(test):
            yield _with(node, test=ast.copy_location(ast.UnaryOp(ast.Not(), test), test))
        case ast.Expr() if isinstance(node.value, ast.Call | ast.Await):
            yield ast.Pass()
        case ast.Raise():
            yield ast.Pass()
        case ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value) if not _is_none(value):
            yield _with(node, value=ast.Constant(None))
        case ast.Call():
            for at, argument in enumerate(node.args):
                if not _is_none(argument) and not isinstance(argument, ast.Starred | ast.GeneratorExp):
                    yield _with(node, args=[*node.args[:at], ast.Constant(None), *node.args[at + 1 :]])
            for at, keyword in enumerate(node.keywords):
                if keyword.arg:
                    yield _with(node, keywords=[*node.keywords[:at], *node.keywords[at + 1 :]])
        case ast.Break():
            yield ast.Continue()
        case ast.Continue():
            yield ast.Break()


def _is_none(node: ast.AST) -> bool:
    """Whether it is None, or False, which nothing here tells from it."""
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False)


def _changes_itself(test: ast.expr) -> bool:
    """Whether a condition is changed where it stands."""
    return isinstance(test, ast.Compare | ast.BoolOp) or (
        isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
    )
