"""Faults to put into the tolerant decoder, each of which the damage tests must notice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args, get_origin

import pytest
from attrs import frozen

from ibl_data_manager_client._json import drift as _drift
from ibl_data_manager_client._json import shapes as _shapes
from tests import committed

Patch = pytest.MonkeyPatch
LIST = committed.FLAGSHIP
"""A page of models that have required fields, dates, lists and models in them."""

ONE = "ai_account_connected_services_callback_retrieve"
"""One model, with required fields and a date that may be null."""


@frozen
class Fault:
    """A fault.

    Attributes:
        name: what is wrong.
        put: puts it in.
        shows_in: the operation whose damages are tried.
    """

    name: str
    put: Callable[[Patch], None]
    shows_in: str = LIST


def _wrapped(owner: Any, name: str, around: Callable[..., Any]) -> Callable[[Patch], None]:
    """Replaces a function by one that gets the original as its first argument."""

    def put(patch: Patch) -> None:
        original = getattr(owner, name)
        patch.setattr(owner, name, lambda *args: around(original, *args))

    return put


def _silent_about_missing(original: Any, found: Any, pointer: str, expected: str, got: str) -> None:
    if got != "missing":
        original(found, pointer, expected, got)


def _indices(_original: Any, item: Any, value: Any, pointer: str, found: Any) -> Any:
    if not isinstance(value, list):
        found.add(pointer, "a list", "something else")
        return value
    return [_drift._decode(item, one, f"{pointer}/{number}", found) for number, one in enumerate(value)]


def _only_good_items(original: Any, item: Any, value: Any, pointer: str, found: Any) -> Any:
    if not isinstance(value, list):
        return original(item, value, pointer, found)
    kept: list[Any] = []
    for one in value:
        before = len(found)
        decoded = original(item, [one], pointer, found)
        kept += decoded if len(found) == before else []
    return kept


def _whole_model_raw(original: Any, model: Any, value: Any, pointer: str, found: Any) -> Any:
    before = len(found)
    made = original(model, value, pointer, found)
    return made if len(found) == before else value


def _unknown_fields_dropped(original: Any, model: Any, value: Any, pointer: str, found: Any) -> Any:
    made = original(model, value, pointer, found)
    if hasattr(made, "additional_properties"):
        made.additional_properties = {}
    return made


def _bad_dates_are_none(original: Any, kind: Any, value: Any, pointer: str, found: Any) -> Any:
    before = len(found)
    result = original(kind, value, pointer, found)
    return None if kind in _shapes.SCALARS and len(found) > before else result


def _nulls_refused(_original: Any, _kind: Any) -> bool:
    return False


def _nulls_passed(_original: Any, _kind: Any) -> bool:
    return True


def _plain_lists_pass(original: Any, kind: Any) -> bool:
    return original(kind) and not (get_origin(kind) is list and not original(get_args(kind)[0]))


def _first_option_taken(original: Any, kind: Any) -> Any:
    return original(kind)[:1]


class _Forgetful(dict[Any, Any]):
    def setdefault(self, _key: Any, value: Any = None) -> Any:
        return value


def _no_envelopes(patch: Patch) -> None:
    patch.setattr(_shapes, "ENVELOPES", ())


def _finds_nothing(original: Any, kind: Any, value: Any, found: Any) -> Any:
    result = original(kind, value, found)
    found.clear()
    return result


FAULTS = (
    Fault("missing fields are not reported", _wrapped(_drift._Found, "add", _silent_about_missing)),
    Fault("pointers have indices", _wrapped(_drift, "_decode_list", _indices)),
    Fault("items that are wrong are left out", _wrapped(_drift, "_decode_list", _only_good_items)),
    Fault("a model with one wrong field stays raw", _wrapped(_drift, "_decode_model", _whole_model_raw)),
    Fault("unknown fields are dropped", _wrapped(_drift, "_decode_model", _unknown_fields_dropped)),
    Fault("bad dates are lost", _wrapped(_drift, "_decode_one", _bad_dates_are_none)),
    Fault("null is refused where it may be", _wrapped(_shapes, "admits_null", _nulls_refused), ONE),
    Fault("null passes where it may not be", _wrapped(_shapes, "admits_null", _nulls_passed)),
    Fault("what is no list of plain values passes", _wrapped(_shapes, "converts", _plain_lists_pass)),
    Fault(
        "of a union the first is taken",
        _wrapped(_shapes, "options", _first_option_taken),
        "skills_orgs_skills_users_retrieve",
    ),
    Fault("logged every time", lambda patch: patch.setattr(_drift, "_logged", _Forgetful())),
    Fault("envelopes stay on", _no_envelopes, ONE),
    Fault("nothing is found", _wrapped(_drift, "_decode_answer", _finds_nothing)),
)
