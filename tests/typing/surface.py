"""What type checkers must see: run through mypy and pyright by scripts/lint, never executed.

`assert_type` fixes what is inferred; an error that must be reported stands on a line with a `type: ignore` of its code,
which `warn_unused_ignores` turns into an error of its own once it is not reported any more.
"""

from typing import Any, assert_type

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.ai_analytics import ai_analytics_orgs_users_traces_list as traces
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups
from ibl_data_manager_client.api.core import user_groups_orgs_retrieve as user_groups
from ibl_data_manager_client.api.credentials import (
    delete_credential,
    get_credential,
    list_credentials,
)
from ibl_data_manager_client.models import Credential, GroupListData, PaginatedCredentialList, RbacGroup, Trace
from ibl_data_manager_client.pagination import AsyncPager, Page, Pager
from ibl_data_manager_client.types import UNSET, Response


class Mine(DataManagerClient):
    """A client of the caller's own kind stays one."""


async def own_kind(mine: Mine) -> None:
    assert_type(mine.with_options(timeout=1), Mine)
    with mine as entered:
        assert_type(entered, Mine)
    async with mine as entered_too:
        assert_type(entered_too, Mine)


async def asynchronous(client: DataManagerClient) -> None:
    page = await list_credentials.asyncio("acme", "ada", client=client, search="python")
    assert_type(page, PaginatedCredentialList)
    assert_type(page.data, list[Credential])
    detailed = await list_credentials.asyncio_detailed("acme", "ada", client=client)
    assert_type(detailed, Response[PaginatedCredentialList])
    pager = paginate(list_credentials.asyncio, "acme", "ada", client=client)
    assert_type(pager, AsyncPager[Credential])
    async for item in pager.prefetch(8):
        assert_type(item, Credential)
    assert_type(await pager, Page[Credential])
    assert_type(await pager.collect(limit=3), list[Credential])
    async for one in paginate(user_groups.asyncio, "acme", client=client, page=2, length=50).pages():
        assert_type(one.items, list[GroupListData])
    paginate(list_credentials.asyncio, "acme", client=client)  # type: ignore[call-arg]
    paginate(groups.asyncio, client=client, colour="red")  # type: ignore[call-overload]
    paginate(groups.asyncio, client=client, page="two")  # type: ignore[call-overload]
    paginate(get_credential.asyncio, "a", "b", "c", client=client)  # type: ignore[call-overload]


def blocking(client: DataManagerClient) -> None:
    assert_type(list_credentials.sync("acme", "ada", client=client), PaginatedCredentialList)
    search: str | None = client.base_url or None
    list_credentials.sync("acme", "ada", client=client, search=UNSET if search is None else search)
    list_credentials.sync("acme", "ada", client=client, search=search)  # type: ignore[arg-type]
    assert_type(get_credential.sync("acme", "ada", "c", client=client), Credential)
    deleted = delete_credential.sync_detailed("acme", "ada", "c", client=client)
    assert_type(deleted, Response[None])
    pager = paginate(groups.sync, client=client, page_size=5)
    assert_type(pager, Pager[RbacGroup])
    assert_type(list(pager), list[RbacGroup])
    assert_type(paginate(traces.sync, "acme", "ada", client=client, limit=5).first(), Page[Trace])
    assert_type(pager.first().raw, Any)
    groups.sync()  # type: ignore[call-arg]
    groups.sync(client=client, page="two")  # type: ignore[arg-type]
    list_credentials.sync("acme", "ada", client=client, colour="red")  # type: ignore[call-arg]
