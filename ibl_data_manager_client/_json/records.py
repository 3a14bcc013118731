"""What generated models are: classes with a table of their fields, of which all else is made when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from threading import RLock
from typing import TYPE_CHECKING, Any, Self

from ..types import UNSET, Model
from .decoders import write_decoder, write_encoder

Fields = tuple[tuple[str | None, str, Any, bool], ...]
"""The table: of each field its name in JSON, its attribute, its type where it is set, and whether it is required. A row
without a name in JSON has the type of the values in `additional_properties`, where that is not `Any`."""


class _Made:
    """An attribute that each model gets when it is first asked for: few of those imported are decoded, fewer built."""

    def __init__(self, make: Callable[[Any], None]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        model = next((one for one in owner.__mro__ if "_fields" in vars(one)), owner)
        with _LOCK:
            if model not in _being_made and self._name not in vars(model):
                _being_made.add(model)
                try:
                    self._make(model)
                finally:
                    _being_made.discard(model)
        made = vars(model).get(self._name, self)
        if made is self:  # attrs asks what a class has while it gives it that
            raise AttributeError(f"type object {owner.__name__!r} has no attribute {self._name!r}")
        # the model's, bound as Python does it: a subclass that has its own asks by `super()`
        return made.__get__(instance, owner) if hasattr(made, "__get__") else made


_LOCK = RLock()
_being_made: set[type] = set()


def _as_attrs(model: Any) -> None:
    import attrs

    these: dict[str, Any] = {
        name: attrs.field() if required else attrs.field(default=UNSET)
        for key, name, _, required in model._fields()
        if key is not None
    }
    these["additional_properties"] = attrs.field(factory=dict, kw_only=True)
    attrs.define(these=these, slots=False, eq=False, repr=False)(model)  # the slots are there, and `Model` has the rest


@cache
def _arguments(model: Any) -> frozenset[str]:
    """What the constructor takes."""
    code = model.__init__.__code__
    return frozenset(code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount])


def _misspelt(model: Any, name: str) -> TypeError:
    """What Python raises for a keyword that there is not, and what may have been meant."""
    from difflib import get_close_matches

    near = get_close_matches(name, _arguments(model))
    meant = f". Did you mean {near[0]!r}?" if near else ""
    return TypeError(f"{model.__name__}.__init__() got an unexpected keyword argument {name!r}{meant}")


if TYPE_CHECKING:
    from attrs import define as define
    from attrs import field as field
else:

    def field(**_):
        """Nothing: the table says what attrs is to know."""

    def define(cls):
        """The class anew, with a slot for each annotated field in place of its default."""
        own, base = cls.__annotations__, cls.__base__
        kept = {name: value for name, value in vars(cls).items() if name not in (*own, "__dict__", "__weakref__")}
        if base is Model:
            return type(cls)(cls.__name__, cls.__bases__, {**kept, "__slots__": (*own, "__weakref__")})
        kept["__slots__"] = tuple(name for name in own if name not in vars(base))
        return type(cls)(cls.__name__, cls.__bases__, {"_fields": staticmethod(tuple), **kept})


@define
class Record(Model):
    """What every model is."""

    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    if not TYPE_CHECKING:  # for type checkers `define` and `Model` say it
        from_dict = _Made(lambda model: setattr(model, "from_dict", classmethod(write_decoder(model))))
        to_dict = _Made(lambda model: setattr(model, "to_dict", write_encoder(model)))
        __init__ = _Made(_as_attrs)
        __attrs_attrs__ = _Made(_as_attrs)
        __attrs_props__ = _Made(_as_attrs)
        __match_args__ = _Made(_as_attrs)

        def __new__(cls, *args, **kwargs):
            # a subclass of the caller's may take what it likes
            if kwargs and "_fields" in vars(cls) and not kwargs.keys() <= _arguments(cls):
                raise _misspelt(cls, min(kwargs.keys() - _arguments(cls)))
            return object.__new__(cls)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .foreign import core_schema_of

        return core_schema_of(cls, handler)

    def __replace__(self, /, **changes: Any) -> Self:
        import attrs

        return attrs.evolve(self, **changes)

    def __getstate__(self) -> Any:
        """As Python has it; what is copied has additional properties of its own."""
        own = {**self.additional_properties}  # asked for, so that the slot is set, and the state a pair
        state: Any = object.__getstate__(self)
        return state[0], {**state[1], "additional_properties": own}
