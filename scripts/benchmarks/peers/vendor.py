"""The vendor's own client, iblai: blocking, in threads where several calls run at once.

Its operations return urllib3's response, unread and of any status; to read it, as JSON or to its models, is left to the
caller. Both ways are measured.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import iblai

from ..data import LISTS, SMALL_ID
from .codecs import Codec, Codecs
from .protocol import Call, Calls, address, checked_by, serve

APIS = {
    "core": "CoreApi",
    "credentials": "CredentialsApi",
    "ai_analytics": "AiAnalyticsApi",
    "ai_mentor": "AiMentorApi",
}
MODELS = {
    "users": "UserPlatformManagementListViewGetResponse",
    "assertions": "PaginatedAssertionsResponse",
    "user groups": "GroupList",
    "RBAC groups": "PaginatedRbacGroupList",
    "chat history": "PaginatedConversationsList",
    "mentors": "PaginatedMentorList",
}


def main() -> None:
    """Serve. The pool has a connection for each thread, in place of its default of five for each processor."""
    configuration = iblai.Configuration(
        host=address(),
        api_key={"PlatformApiKeyAuthentication": "benchmark"},
        api_key_prefix={"PlatformApiKeyAuthentication": "Api-Token"},
    )
    configuration.connection_pool_maxsize = 500
    client = iblai.ApiClient(configuration)
    core = iblai.CoreApi(client)

    def answer(name: str | None) -> Callable[[], bytes]:
        if name is None:
            return lambda: bytes(core.core_rbac_groups_retrieve(SMALL_ID).data)
        one = LISTS[name]
        call = getattr(getattr(iblai, APIS[one.tag])(client), one.operation)
        return lambda: bytes(call(*one.arguments).data)

    def to_json(name: str | None) -> Call:
        call = answer(name)
        return lambda: checked_by(name, json.loads(call()))

    def to_models(name: str | None) -> Call:
        call = answer(name)
        model = "RbacGroup" if name is None else MODELS[name]
        field = "id" if name is None else LISTS[name].held_in

        def one() -> int:
            found = getattr(client.deserialize(call().decode(), model, "application/json"), field)
            return int(found) if name is None else len(found)

        return one

    def codec(name: str) -> Codec:
        model, held_in = MODELS[name], LISTS[name].held_in
        decode: Any = getattr(iblai, model).from_dict

        def from_bytes(content: bytes) -> Any:
            return client.deserialize(content.decode(), model, "application/json")

        def encode(page: Any) -> str:
            return json.dumps(client.sanitize_for_serialization(page))

        return Codec(decode, lambda page: len(getattr(page, held_in)), encode, from_bytes)

    serve(Calls({"json": to_json, "models": to_models}).commands() | Codecs(codec).commands())


if __name__ == "__main__":
    main()
