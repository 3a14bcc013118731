"""What the raw generator makes of the description by itself."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from typing import Any

from raw_client import AuthenticatedClient

from ..data import LISTS, SMALL_ID
from .codecs import Codec, Codecs
from .protocol import ACall, Call, Calls, address, serve

MODELS = {
    "users": ("user_platform_management_list_view_get_response", "UserPlatformManagementListViewGetResponse"),
    "assertions": ("paginated_assertions_response", "PaginatedAssertionsResponse"),
    "user groups": ("group_list", "GroupList"),
    "RBAC groups": ("paginated_rbac_group_list", "PaginatedRbacGroupList"),
    "chat history": ("paginated_conversations_list", "PaginatedConversationsList"),
    "mentors": ("paginated_mentor_list", "PaginatedMentorList"),
}


def operation(name: str | None) -> Any:
    """The module of an operation: the small one for None."""
    if name is None:
        return import_module("raw_client.api.core.core_rbac_groups_retrieve")
    one = LISTS[name]
    return import_module(f"raw_client.api.{one.tag}.{one.operation}")


def codec(name: str) -> Codec:
    """How a list is decoded and encoded."""
    module, model = MODELS[name]
    decode, held_in = getattr(import_module(f"raw_client.models.{module}"), model).from_dict, LISTS[name].held_in
    return Codec(
        decode,
        lambda page: len(getattr(page, held_in)),
        lambda page: json.dumps(page.to_dict()),
        lambda content: decode(json.loads(content)),
    )


def main() -> None:
    """Serve."""
    client = AuthenticatedClient(address(), "benchmark", prefix="Api-Token")

    def result(name: str | None, answer: Any) -> int:
        return int(answer.id) if name is None else len(getattr(answer, LISTS[name].held_in))

    def arguments(name: str | None) -> tuple[Any, ...]:
        return (SMALL_ID,) if name is None else LISTS[name].arguments

    def blocking(name: str | None) -> Call:
        call, given = operation(name).sync, arguments(name)
        return lambda: result(name, call(*given, client=client))

    def awaiting(name: str | None) -> ACall:
        call, given = operation(name).asyncio, arguments(name)

        async def one() -> int:
            return result(name, await call(*given, client=client))

        return one

    with asyncio.Runner() as runner:
        serve(Calls({"sync": blocking}, {"asyncio": awaiting}, runner).commands() | Codecs(codec).commands())


if __name__ == "__main__":
    main()
