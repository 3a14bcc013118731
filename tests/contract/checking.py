"""All that is checked of one operation in one mode."""

from __future__ import annotations

from collections import Counter
from typing import Any

import httpx
import pytest

from ibl_data_manager_client._json import drift as _drift
from ibl_data_manager_client.errors import InvalidArgumentError

from .answer_checks import Answer, check_detailed, check_result, sampled, special
from .arguments import Arguments, arguments
from .calling import BASE_URLS, Caller, Mode, blaming
from .document import Described
from .request_checks import check_repeated, check_request
from .sampler import FULL, MINIMAL, VARIANTS


class Checking:
    """The checks of one operation, and how many there were.

    Args:
        operation: what the document says.
        mode: which functions are called.
        module: the generated module, where it is not the package's own.
    """

    def __init__(self, operation: Described, mode: Mode, module: Any = None) -> None:
        self.operation = operation
        self.mode = mode
        self.module = module or operation.module
        self.counts: Counter[str] = Counter()

    def run(self) -> None:
        """Send every variant and read its answer; then the answers no schema speaks of, and what must be refused."""
        with Caller(self.mode) as caller, pytest.MonkeyPatch.context() as patch:
            patch.setattr(_drift, "decode_tolerantly", _tripped)
            for number, variant in enumerate(VARIANTS):
                with blaming(self.operation.id, self.mode, variant.name):
                    made = arguments(self.operation, variant, self.module)
                    self.variant(caller, made, sampled(self.operation, variant, number), detailed=variant is FULL)
            made = arguments(self.operation, MINIMAL, self.module)
            for answer in special(self.operation):
                with blaming(self.operation.id, self.mode, answer.name):
                    self.by_name(caller, made, answer)
            self.refusals(caller, made)

    def variant(self, caller: Caller, made: Arguments, answer: Answer, *, detailed: bool) -> None:
        """One call, and where asked the same in its detailed form."""
        request, result = self._call(caller, answer, *made.positional, **made.keywords)
        check_request(self.operation, made, request, BASE_URLS[self.mode])
        check_result(self.operation, self.module, answer, result)
        if detailed:
            again, response = self._call(caller, answer, *made.positional, detailed=True, **made.keywords)
            check_repeated(again, request)
            check_detailed(answer, result, response)

    def by_name(self, caller: Caller, made: Arguments, answer: Answer) -> None:
        """The path parameters may also be given by name."""
        request, result = self._call(caller, answer, **made.named(), **made.keywords)
        check_result(self.operation, self.module, answer, result)
        by_position, _ = self._call(caller, answer, *made.positional, **made.keywords)
        check_repeated(request, by_position)

    def refusals(self, caller: Caller, made: Arguments) -> None:
        """A path parameter that is empty, `.`, `..` or None is refused, and nothing is sent."""
        caller.wire.answer = httpx.Response(204)
        for name in made.path_names:
            for value in ("", ".", "..", None):
                with blaming(self.operation.id, self.mode, f"{name}={value!r}"):
                    with pytest.raises(InvalidArgumentError):
                        caller.call(self.module, **{**made.named(), name: value}, **made.keywords)
                    assert not caller.wire.taken(), "refused, and sent all the same"
                    self.counts["refused"] += 1

    def _call(self, caller: Caller, answer: Answer, *args: Any, **kwargs: Any) -> tuple[httpx.Request, Any]:
        caller.wire.answer = answer.response
        result = caller.call(self.module, *args, **kwargs)
        (request,) = caller.wire.taken()
        self.counts["requests"] += 1
        self.counts["answers"] += 1
        return request, result


def check_operation(operation: Described, mode: Mode, module: Any = None) -> dict[str, int]:
    """Run all checks of an operation; returns how many requests were sent, answers read and calls refused."""
    checking = Checking(operation, mode, module)
    checking.run()
    return {f"{name}, {mode}": count for name, count in checking.counts.items()}


def _tripped(decode: Any, value: Any, operation: str, response: Any, *_: Any) -> Any:
    if value is None and not response.content:
        return None  # an answer without its body is a deviation, of which nothing can be decoded
    decode(value)  # raises again what the generated decoder raised
    raise AssertionError("the tolerant decoder was asked, and the generated one has no trouble")
