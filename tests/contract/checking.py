"""All that is checked of one operation in one mode."""

from __future__ import annotations

from collections import Counter
from typing import Any

import httpx
import pytest

from ibl_data_manager_client import _drift
from ibl_data_manager_client.errors import InvalidArgumentError

from .answer_checks import check_detailed, check_result, sampled, special
from .arguments import arguments
from .calling import BASE_URLS, Caller, Mode, blaming
from .document import Described
from .request_checks import check_request
from .sampler import FULL, MINIMAL, VARIANTS


def check_operation(operation: Described, mode: Mode, module: Any = None) -> dict[str, int]:
    """Send every variant and read its answer.

    Args:
        operation: what the document says.
        mode: which functions are called.
        module: the generated module, where it is not the package's own.

    Returns:
        How many requests were sent, answers read and calls refused.
    """
    module = module or operation.module
    counts: Counter[str] = Counter()
    with Caller(mode) as caller, pytest.MonkeyPatch.context() as patch:
        patch.setattr(_drift, "decode_tolerantly", _tripped)
        for number, variant in enumerate(VARIANTS):
            with blaming(operation.id, mode, variant.name):
                made = arguments(operation, variant, module)
                answer = sampled(operation, variant, number)
                caller.wire.answer = answer.response
                result = caller.call(module, *made.positional, **made.keywords)
                requests = caller.wire.taken()
                assert len(requests) == 1
                check_request(operation, made, requests[0], BASE_URLS[mode])
                check_result(operation, module, answer, result)
                counts["requests"] += 1
                counts["answers"] += 1
                if variant is FULL:
                    detailed = caller.call(module, *made.positional, detailed=True, **made.keywords)
                    (request,) = caller.wire.taken()
                    check_request(operation, made, request, BASE_URLS[mode])
                    check_detailed(answer, result, detailed)
                    counts["requests"] += 1
                    counts["answers"] += 1
        made = arguments(operation, MINIMAL, module)
        for answer in special(operation):
            with blaming(operation.id, mode, answer.name):
                caller.wire.answer = answer.response
                by_name = dict(zip(made.path_names, made.positional, strict=True))
                result = caller.call(module, **by_name, **made.keywords)
                check_request(operation, made, caller.wire.taken()[0], BASE_URLS[mode])
                check_result(operation, module, answer, result)
                counts["requests"] += 1
                counts["answers"] += 1
        counts["refused"] = check_refusals(operation, module, caller)
    return {f"{name}, {mode}": count for name, count in counts.items()}


def check_refusals(operation: Described, module: Any, caller: Caller) -> int:
    """An empty, `.` or `..` path parameter is refused and nothing is sent; returns how many were."""
    made = arguments(operation, MINIMAL, module)
    caller.wire.answer = httpx.Response(500)
    refused = 0
    for number, parameter in enumerate(operation.path_parameters):
        for value in ("", ".", "..", None):
            with blaming(operation.id, caller.mode, f"{parameter['name']}={value!r}"):
                wrong = [*made.positional[:number], value, *made.positional[number + 1 :]]
                with pytest.raises(InvalidArgumentError, match=parameter["name"]):
                    caller.call(module, *wrong, **made.keywords)
                assert not caller.wire.taken(), "sent all the same"
                refused += 1
    return refused


def _tripped(decode: Any, value: Any, *_: Any) -> Any:
    decode(value)  # raises again what the generated decoder raised
    raise AssertionError("the tolerant decoder was asked, and the generated one has no trouble")
