"""Decoders and encoders, written from types and from the tables of the models.

Each is a function of its own, compiled when it is first needed: it assigns one field after the other, for which a loop
over the table takes five times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, get_args, get_origin

from ..types import UNSET, Model, Unset
from . import codec as _codec
from .shapes import SCALARS, Field, admits_null, converts, is_model, is_plain, options, shape


def write_decoder(model: Any) -> Callable[[Any, Any], Any]:
    """`from_dict` of a model, without its `classmethod`.

    It goes without __init__, which would take each field through an argument. An object that has as many fields as are
    declared, but others, is read again with UNSET for what is not there, before any of it is decoded.
    """
    code = _Code()
    fields = shape(model).fields
    code.names |= {"known": frozenset(fields), "unset": {key: UNSET for key, one in fields.items() if not one.required}}
    code.names["complete"] = _complete
    lines = ["self = create(cls)", f"if len(d) != {len(fields)}: d = complete(self, d, known, unset)"]
    optional = {key: one for key, one in fields.items() if not one.required}
    if optional:
        lines.append("try:")
        lines += [f"    {line}" for key, one in optional.items() for line in _taken(key, one)]
        lines.append("except KeyError: return cls.from_dict({**unset, **d})")
    for key, one in fields.items():
        if one.required and _misfits(one) is None:
            lines.append(f"self.{one.name} = {code.decoded(one.type, f'd[{key!r}]')}")
        elif one.required:
            lines += _taken(key, one)
        elif _misfits(one) is None:
            lines.append(f"self.{one.name} = {code.decoded(one.type, f'self.{one.name}', required=False)}")
    item = code.decoded(shape(model).additional, "value")
    if item != "value":
        lines.append(f"rest = {{key: {item} for key, value in self.additional_properties.items()}}")
        lines.append("self.additional_properties = rest")
    lines.append("return self")
    return code.function(model, "from_dict", "cls, d", lines)


def _taken(key: str, field: Field) -> list[str]:
    """Statements that take a field as it is, unless that is a misfit; they call nothing."""
    unfit = _misfits(field)
    if not unfit:
        return [f"self.{field.name} = d[{key!r}]"]
    return [f"v = d[{key!r}]", f"if {unfit}: raise _codec.misfit({key!r}, v)", f"self.{field.name} = v"]


def _misfits(field: Field) -> str | None:
    """The condition that `v` is no value of a field that stays as JSON has it; "" where any is, None if it does not."""
    real = [one for one in options(field.type) if one is not type(None)]
    if not converts(field.type):
        return "" if admits_null(field.type) else "v is None"
    if len(real) > 1 or get_origin(real[0]) not in _COMPOSED or converts(get_args(real[0])[-1]):
        return None
    whole, inner = get_origin(real[0]), get_args(real[0])[-1]
    found = f"type(v) is not {whole.__name__}"
    if not admits_null(inner):
        found += f" or None in v{'.values()' if whole is dict else ''}"
    passing = ["v is not None"] * (len(real) < len(options(field.type))) + ["v is not UNSET"] * (not field.required)
    return " and ".join([f"({found})", *passing])


def write_encoder(model: Any) -> Callable[[Any], dict[str, Any]]:
    """`to_dict` of a model."""
    code = _Code()
    items = [
        f"{key!r}: {f'self.{one.name}' if all(map(is_plain, options(one.type))) else f'_codec.encode(self.{one.name})'}"
        for key, one in shape(model).fields.items()
    ]
    lines = [f"return _codec.encode_fields({{{', '.join(items)}}}, self.additional_properties)"]
    return code.function(model, "to_dict", "self", lines)


class Decoder:
    """From JSON to a type; written when it is first called.

    Args:
        kind: a model, a list or a union of some, or what else JSON stands for; `Any` where JSON stays as it is.
        decode: what decodes it; None to have it written from the type.
    """

    __slots__ = ("_decode", "_given", "kind")

    def __init__(self, kind: Any, decode: Callable[[Any], Any] | None = None) -> None:
        self.kind = kind
        self._given = self._decode = decode

    def __reduce__(self) -> tuple[type[Decoder], tuple[Any, ...]]:
        """What was written is in no copy; it is written again."""
        return Decoder, (self.kind, self._given)

    def __call__(self, value: Any) -> Any:
        """The value decoded.

        Raises:
            TypeError, ValueError, KeyError, AttributeError: it is not of that type.
        """
        if self._decode is None:
            code = _Code()
            self._decode = code.function(Model, "decode", "value", [f"return {code.decoded(self.kind, 'value')}"])
        return self._decode(value)


def _complete(
    model: Any, source: Mapping[str, Any], known: frozenset[str], unset: dict[str, Unset]
) -> Mapping[str, Any]:
    """`source` with UNSET for what it lacks; what no field takes goes to the model's `additional_properties`.

    One that has more than all fields is taken to have them all.
    """
    filled = source if len(source) > len(known) else {**unset, **source}
    if len(filled) != len(known):
        model.additional_properties = {name: value for name, value in source.items() if name not in known}
    return filled


_COMPOSED: dict[Any, tuple[str, str, str]] = {
    list: ("decode_list", "is_list", "list_of_some"),
    dict: ("decode_map", "is_map", "map_of_some"),
}
"""By what of `codec` lists and maps are decoded: with items that are, with any, and with any but null."""


class _Code:
    """A function in the making: expressions, and what their names stand for.

    Texts that come from the description are in it as literals; attributes are identifiers, or no model would be there.
    """

    def __init__(self) -> None:
        self.names: dict[str, Any] = {"__name__": __name__, "_codec": _codec, "create": _codec.create, "UNSET": UNSET}

    def function(self, owner: Any, name: str, arguments: str, lines: list[str]) -> Callable[..., Any]:
        """The function."""
        text = "\n    ".join([f"def {name}({arguments}):", *lines])
        exec(compile(text, f"<{owner.__name__}.{name}>", "exec"), self.names)  # noqa: S102 - as attrs makes __init__
        made: Callable[..., Any] = self.names[name]
        made.__doc__ = getattr(getattr(Model, name, None), "__doc__", None)
        made.__qualname__ = f"{owner.__qualname__}.{name}"
        made.__module__ = owner.__module__
        return made

    def decoded(self, kind: Any, source: str, required: bool = True) -> str:
        """The decoded value of `source`, which may be UNSET where it is not required."""
        if not converts(kind):
            return source if admits_null(kind) else f"_codec.some({source})"
        real = [one for one in options(kind) if one is not type(None)]
        passing = ["None"] * (type(None) in options(kind)) + ["UNSET"] * (not required)
        value = "v" if passing else source
        if len(real) > 1:
            plain = [is_plain(one) for one in real if not converts(one)]
            made = [self._callable(one) for one in real if converts(one)]
            made += [f"_codec.{'plain' if all(plain) else 'as_is'}"] * bool(plain)  # last: they fit whatever it is
            done = f"_codec.first_of({value}, {', '.join(made)})"
        elif get_origin(real[0]) in _COMPOSED:
            decode, whole, of_some = _COMPOSED[get_origin(real[0])]
            inner = get_args(real[0])[-1]
            if converts(inner):
                done = f"_codec.{decode}({self._callable(inner)}, {value})"
            else:
                done = f"_codec.{whole if admits_null(inner) else of_some}({value})"
        else:
            done = f"{self._named(real[0])}({value})"
        if not passing:
            return done
        return f"v if (v := {source}) is {' or v is '.join(passing)} else {done}"

    def _callable(self, kind: Any) -> str:
        """What decodes a type that has to be converted."""
        if kind in SCALARS or is_model(kind):
            return self._named(kind)
        return f"lambda v: {self.decoded(kind, 'v')}"

    def _named(self, kind: Any) -> str:
        if kind in SCALARS:
            return f"_codec.{SCALARS[kind][0]}"
        name = f"kind_{len(self.names)}"
        self.names[name] = kind
        return f"{name}.from_dict"
