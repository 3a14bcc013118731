"""What type checkers must see of pagers, for an operation of every dialect: see surface.py.

Positive lines fix the type of the items; every line with a `type: ignore` must be an error.
"""

from collections import Counter
from typing import Any, assert_type

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.ai_analytics import ai_analytics_orgs_users_traces_list as drf_offset
from ibl_data_manager_client.api.ai_analytics import analytics_financial_details_retrieve as analytics_flat
from ibl_data_manager_client.api.ai_analytics import get_content_details as analytics_limit
from ibl_data_manager_client.api.ai_search import v2_course_recommendations as recommendations
from ibl_data_manager_client.api.catalog import catalog_suggestions_pathway_manage_group_retrieve as dm_page
from ibl_data_manager_client.api.core import core_rbac_groups_list as drf_page
from ibl_data_manager_client.api.core import user_groups_orgs_retrieve as analytics_length
from ibl_data_manager_client.api.credentials import get_credential as one_credential
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.api.notifications import (
    notification_v1_orgs_notification_builder_recipients_list as bare,
)
from ibl_data_manager_client.api.scim import list_groups
from ibl_data_manager_client.api.scim import list_users as scim
from ibl_data_manager_client.api.search import search_ai_search_retrieve as search
from ibl_data_manager_client.models import (
    ContentDetailsLearner as Learner,
)
from ibl_data_manager_client.models import (
    CourseRecommendation,
    Credential,
    FinanceRow,
    FoundMentor,
    GroupListData,
    PathwayGroupSuggestionDetail,
    RbacGroup,
    Recipient,
    SCIMUserResponse,
    Trace,
)
from ibl_data_manager_client.pagination import AsyncPager, Cursor, Page, Pager, Pagination, Partition


async def asynchronous(client: DataManagerClient) -> None:
    assert_type(paginate(drf_page.asyncio, client=client), AsyncPager[RbacGroup])
    assert_type(paginate(drf_offset.asyncio, "a", "b", client=client, limit=5), AsyncPager[Trace])
    assert_type(paginate(dm_page.asyncio, client=client, platform_key="a"), AsyncPager[PathwayGroupSuggestionDetail])
    assert_type(paginate(credentials.asyncio, "a", "b", client=client), AsyncPager[Credential])
    assert_type(paginate(analytics_length.asyncio, "a", client=client, length=5), AsyncPager[GroupListData])
    assert_type(paginate(analytics_limit.asyncio, "a", client=client, metric="course"), AsyncPager[Learner])
    assert_type(paginate(analytics_flat.asyncio, client=client, group_by="mentor"), AsyncPager[FinanceRow])
    assert_type(paginate(search.asyncio, client=client, offset=24), AsyncPager[FoundMentor])
    assert_type(paginate(recommendations.asyncio, client=client), AsyncPager[CourseRecommendation])
    assert_type(paginate(scim.asyncio, "a", client=client), AsyncPager[SCIMUserResponse])
    assert_type(paginate(bare.asyncio, "a", "b", client=client), AsyncPager[Recipient])

    pager = paginate(drf_page.asyncio, client=client)
    assert_type(await pager, Page[RbacGroup])
    assert_type(await pager.first(), Page[RbacGroup])
    assert_type(await pager.total(), int | None)
    assert_type(await pager.collect(limit=3), list[RbacGroup])
    assert_type(pager.prefetch(8).unique_by("id").resume(None), AsyncPager[RbacGroup])
    assert_type(pager.unique_by(lambda group: group.id), AsyncPager[RbacGroup])
    parts = await pager.partitions(4)
    assert_type(parts, list[Partition[RbacGroup]])
    assert_type(await parts[0].afetch(client), list[RbacGroup])
    async for page in pager.pages():
        assert_type(page.items, list[RbacGroup])
        assert_type(page.cursor, Cursor | None)
    async for item in pager:
        assert_type(item, RbacGroup)


def blocking(client: DataManagerClient) -> None:
    assert_type(paginate(drf_page.sync, client=client), Pager[RbacGroup])
    assert_type(paginate(drf_offset.sync, "a", "b", client=client, limit=5), Pager[Trace])
    assert_type(paginate(dm_page.sync, client=client, platform_key="a"), Pager[PathwayGroupSuggestionDetail])
    assert_type(paginate(credentials.sync, "a", "b", client=client), Pager[Credential])
    assert_type(paginate(analytics_length.sync, "a", client=client, length=5), Pager[GroupListData])
    assert_type(paginate(analytics_limit.sync, "a", client=client, metric="course"), Pager[Learner])
    assert_type(paginate(analytics_flat.sync, client=client, group_by="mentor"), Pager[FinanceRow])
    assert_type(paginate(search.sync, client=client, offset=24), Pager[FoundMentor])
    assert_type(paginate(recommendations.sync, client=client), Pager[CourseRecommendation])
    assert_type(paginate(scim.sync, "a", client=client), Pager[SCIMUserResponse])
    assert_type(paginate(bare.sync, "a", "b", client=client), Pager[Recipient])
    assert_type(drf_page.PAGINATION, Pagination[RbacGroup])

    pager = paginate(credentials.sync, "a", "b", client=client)
    assert_type(pager.first(), Page[Credential])
    assert_type(pager.total(), int | None)
    assert_type(pager.collect(), list[Credential])
    assert_type(pager.unique_by("entity_id").resume(pager.first().cursor), Pager[Credential])
    assert_type(pager.partitions(4)[0].fetch(client), list[Credential])
    assert_type(Counter(one.name for one in pager), Counter[str])
    pager.collect(3)  # type: ignore[call-arg]
    pager.resume("page 2")  # type: ignore[arg-type]
    pager.prefetch(8)  # type: ignore[attr-defined]


def anywhere(client: DataManagerClient) -> None:
    """Lists that no operation has."""
    assert_type(paginate(client.request, "GET", "/api/crm/deals/"), Pager[Any])
    assert_type(paginate(client.request, "GET", "/x/", params={"page_size": 5}, model=RbacGroup), Pager[RbacGroup])
    assert_type(paginate(client.request, "GET", "/x/", model=str), Pager[str])
    assert_type(paginate(client.arequest, "GET", "/x/", json={}), AsyncPager[Any])
    assert_type(paginate(client.arequest, "GET", "/x/", model=RbacGroup), AsyncPager[RbacGroup])
    paginate(client.request, "GET")  # type: ignore[call-overload]
    paginate(client.request, "GET", "/x/", page=2)  # type: ignore[call-overload]


def of_several(client: DataManagerClient) -> None:
    """Pagers, pages and partitions of several types are those of what their items have in common."""
    pagers: dict[str, AsyncPager[object]] = {
        "groups": paginate(drf_page.asyncio, client=client),
        "traces": paginate(drf_offset.asyncio, "a", "b", client=client),
    }
    blocking: list[Pager[RbacGroup | Trace]] = [
        paginate(drf_page.sync, client=client), paginate(drf_offset.sync, "a", "b", client=client)
    ]  # fmt: skip
    pages: list[Page[object]] = [pager.first() for pager in blocking]
    parts: list[Partition[object]] = [part for pager in blocking for part in pager.partitions(2)]
    several = {
        "a": paginate(drf_page.asyncio, client=client),
        "b": paginate(drf_offset.asyncio, "a", "b", client=client),
    }
    several["a"].prefetch(8)
    assert_type((pagers, pages, parts)[0], dict[str, AsyncPager[object]])


def refused(client: DataManagerClient) -> None:
    """Each is refused for the same reason as the call of the operation itself would be."""
    paginate(drf_page.asyncio, client=client, page_size="five")  # type: ignore[call-overload]
    paginate(drf_offset.asyncio, "a", client=client)  # type: ignore[call-arg]
    paginate(dm_page.sync, client=client, platform_key="a", length=5)  # type: ignore[call-overload]
    paginate(analytics_length.asyncio, client=client)  # type: ignore[call-overload]
    paginate(analytics_limit.sync, "a", client=client, metric="course", limit=None)  # type: ignore[arg-type]
    paginate(analytics_flat.asyncio, client=client, group_by="mentor", limit="5")  # type: ignore[call-overload]
    paginate(search.sync, client=client, offset="x")  # type: ignore[call-overload]
    paginate(recommendations.asyncio, "a", client=client)  # type: ignore[misc, arg-type]
    paginate(scim.asyncio, "a", client=client, page=2)  # type: ignore[call-arg]
    paginate(bare.sync, "a", client=client)  # type: ignore[call-arg, arg-type]
    paginate(credentials.sync, "a", "b")  # type: ignore[arg-type]
    paginate(one_credential.asyncio, "a", "b", "c", client=client)  # type: ignore[call-overload]
    paginate(list_groups.sync, "a", client=client)  # type: ignore[call-overload]
    paginate(drf_page.sync_detailed, client=client)  # type: ignore[call-overload]
    paginate(drf_page.asyncio_detailed, client=client)  # type: ignore[call-overload]
    paginate(drf_page, client=client)  # type: ignore[call-overload]
