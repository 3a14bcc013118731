"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.ai_mentor_orgs_users_call_configurations_list_mode import AiMentorOrgsUsersCallConfigurationsListMode
from ...models.call_configuration import CallConfiguration
from ...types import UNSET, Response, Unset

OPERATION: Operation[list[CallConfiguration]] = Operation(
    "ai_mentor_orgs_users_call_configurations_list",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/",
    list[CallConfiguration],
)


async def asyncio(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor: str | Unset = UNSET,
    mode: AiMentorOrgsUsersCallConfigurationsListMode | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> list[CallConfiguration]:
    """API ViewSet for managing call configurations.

    This ViewSet provides endpoints to retrieve, create, and update call configurations
    for mentors. Call configurations define how voice calls are handled for a mentor.

    Permissions:
        - Accessible only to platform admins.

    Endpoints:
        GET /api/org/{org}/mentors/{mentor_pk}/call-configurations/
            - List all call configurations for a specific mentor
            - Returns paginated list of call configurations

        POST /api/org/{org}/mentors/{mentor_pk}/call-configurations/
            - Create a new call configuration for a mentor
            - Requires call configuration data in request body

        PUT /api/org/{org}/mentors/{mentor_pk}/call-configurations/{id}/
            - Update an existing call configuration
            - Requires call configuration data in request body

    Query Parameters:
        - mentor: Filter configurations by mentor ID

    Returns:
        - CallConfigurationSerializer data

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the query.
        mode: * `realtime` - Realtime
            * `inference` - Inference
        ordering: Which field to use when ordering the results.
        search: A search term.

    Returns:
        list[CallConfiguration].

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    _query = {"mentor": mentor, "mode": mode, "ordering": ordering, "search": search}
    return await OPERATION.asyncio(client, (org, user_id), _query)


async def asyncio_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor: str | Unset = UNSET,
    mode: AiMentorOrgsUsersCallConfigurationsListMode | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[list[CallConfiguration]]:
    """API ViewSet for managing call configurations.

    As `asyncio`. Returns Response[list[CallConfiguration]]. Raises errors.APIStatusError.
    """
    _query = {"mentor": mentor, "mode": mode, "ordering": ordering, "search": search}
    return await OPERATION.asyncio_detailed(client, (org, user_id), _query)


def sync(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor: str | Unset = UNSET,
    mode: AiMentorOrgsUsersCallConfigurationsListMode | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> list[CallConfiguration]:
    """API ViewSet for managing call configurations.

    As `asyncio`, blocking. Returns list[CallConfiguration]. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        mentor: In the query.
        mode: * `realtime` - Realtime
            * `inference` - Inference
        ordering: Which field to use when ordering the results.
        search: A search term.
    """
    _query = {"mentor": mentor, "mode": mode, "ordering": ordering, "search": search}
    return OPERATION.sync(client, (org, user_id), _query)


def sync_detailed(
    org: str,
    user_id: str,
    *,
    client: DataManagerClient,
    mentor: str | Unset = UNSET,
    mode: AiMentorOrgsUsersCallConfigurationsListMode | Unset = UNSET,
    ordering: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[list[CallConfiguration]]:
    """API ViewSet for managing call configurations.

    As `asyncio`, blocking. Returns Response[list[CallConfiguration]]. Raises errors.APIStatusError.
    """
    _query = {"mentor": mentor, "mode": mode, "ordering": ordering, "search": search}
    return OPERATION.sync_detailed(client, (org, user_id), _query)
