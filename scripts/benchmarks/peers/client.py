"""This client: with its extras where they are installed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client._http import wire
from ibl_data_manager_client._json.collector import LARGE, uncollected
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.api.core import core_rbac_groups_retrieve as small

from ..data import LISTS, SMALL_ID
from .codecs import Codec, Codecs
from .protocol import ACall, Answer, Call, Calls, address, checked, measured, page_size, serve

JSON: Any = SimpleNamespace(status=200, headers=wire.Headers([(b"Content-Type", b"application/json")]))
"""What an answer begins with."""


def operation(name: str) -> Any:
    """The module of a list's operation."""
    one = LISTS[name]
    return import_module(f"ibl_data_manager_client.api.{one.tag}.{one.operation}")


def codec(name: str) -> Codec:
    """How the operation's answer is decoded, and its models encoded as a body is."""
    one, held_in = operation(name).OPERATION, LISTS[name].held_in
    large = bytes(LARGE)  # as what is in bytes: the pause of the collector is part of decoding

    def decode(value: Any) -> Any:
        return uncollected(large, partial(one.decode, value))

    def from_bytes(content: bytes) -> Any:
        answer = wire.Answer(JSON, content, wire.Request("GET", "", []))
        return uncollected(content, partial(one.read, answer))[1]

    return Codec(
        decode,
        lambda page: len(getattr(page, held_in)),
        lambda page: json.dumps(page.to_dict()),
        from_bytes,
    )


def peak_kib() -> int:
    """Peak memory of this program, in KiB; getrusage counts that of the process which started it."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


def main() -> None:
    """Serve."""
    client = DataManagerClient("benchmark", base_url=address(), drift="raise")

    def blocking(name: str | None) -> Call:
        if name is None:
            return lambda: small.sync(SMALL_ID, client=client).id
        call, arguments, held_in = operation(name).sync, LISTS[name].arguments, LISTS[name].held_in
        return lambda: len(getattr(call(*arguments, client=client), held_in))

    def awaiting(name: str | None) -> ACall:
        if name is None:

            async def one() -> int:
                return (await small.asyncio(SMALL_ID, client=client)).id

            return one
        call, arguments, held_in = operation(name).asyncio, LISTS[name].arguments, LISTS[name].held_in

        async def page() -> int:
            return len(getattr(await call(*arguments, client=client), held_in))

        return page

    async def read(prefetch: int) -> int:
        pager = paginate(groups.asyncio, client=client)
        return len([None async for _ in (pager.prefetch(prefetch) if prefetch else pager)])

    async def read_two() -> int:
        pager = paginate(groups.asyncio, client=client).pages()
        held = [await anext(pager), await anext(pager)]
        await pager.aclose()
        return sum(len(page.items) for page in held)

    with asyncio.Runner() as runner:

        def peak(work: Callable[[], int], pages: int) -> Answer:
            answer = measured(lambda: checked(work(), pages * page_size()), pages)
            return {**answer, "peak": peak_kib()}

        def walk(pages: int, prefetch: int = 0) -> Answer:
            return peak(lambda: runner.run(read(prefetch)), pages)

        def hold(pages: int) -> Answer:
            return peak(lambda: runner.run(read_two()), pages)

        calls = Calls({"sync": blocking}, {"asyncio": awaiting}, runner)
        serve(calls.commands() | Codecs(codec).commands() | {"walk": walk, "hold": hold})


if __name__ == "__main__":
    main()
