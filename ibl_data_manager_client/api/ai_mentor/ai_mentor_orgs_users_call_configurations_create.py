"""POST /api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.call_configuration import CallConfiguration
from ...models.call_configuration_input import CallConfigurationInput
from ...types import Response

OPERATION: Operation[CallConfiguration] = Operation(
    "ai_mentor_orgs_users_call_configurations_create",
    "POST",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/call-configurations/",
    CallConfiguration,
)


async def asyncio(
    org: str, user_id: str, *, client: DataManagerClient, body: CallConfigurationInput
) -> CallConfiguration:
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
        body: As application/json.

    Returns:
        CallConfiguration.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id), None, body)


async def asyncio_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: CallConfigurationInput
) -> Response[CallConfiguration]:
    """API ViewSet for managing call configurations.

    As `asyncio`. Returns Response[CallConfiguration]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id), None, body)


def sync(org: str, user_id: str, *, client: DataManagerClient, body: CallConfigurationInput) -> CallConfiguration:
    """API ViewSet for managing call configurations.

    As `asyncio`, blocking. Returns CallConfiguration. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        body: As application/json.
    """
    return OPERATION.sync(client, (org, user_id), None, body)


def sync_detailed(
    org: str, user_id: str, *, client: DataManagerClient, body: CallConfigurationInput
) -> Response[CallConfiguration]:
    """API ViewSet for managing call configurations.

    As `asyncio`, blocking. Returns Response[CallConfiguration]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id), None, body)
