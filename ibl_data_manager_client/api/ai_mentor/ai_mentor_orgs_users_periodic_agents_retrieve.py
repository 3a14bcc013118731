"""GET /api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/"""

from __future__ import annotations

from ..._call.operation import Operation
from ...client import DataManagerClient
from ...models.periodic_agent import PeriodicAgent
from ...types import Response

OPERATION: Operation[PeriodicAgent] = Operation(
    "ai_mentor_orgs_users_periodic_agents_retrieve",
    "GET",
    "/api/ai-mentor/orgs/{org}/users/{user_id}/periodic-agents/{id}/",
    PeriodicAgent,
)


async def asyncio(org: str, user_id: str, id: int, *, client: DataManagerClient) -> PeriodicAgent:
    """Endpoint to create and view, update and delete periodic agents.

    Periodic agents are schedulers issued for mentors. These are configured with input prompt (if any)
    as well as a cron schedule to trigger the periodic agent.

    Access to these are restricted to platform admins and tenant administrators

    Session information for running the periodic agent will be generated with the credentials of the
    user (platform administrator) who created the agent.

    A Periodic Agent is allowed to have a `callback_url` and `callback_secret`.
    When a `callback_url` is set for a Periodic Agent, a post request with data entries containing the log and
    timestamp
    of the run will be made to the callback_url provided.
    Here is the payload structure:
            ```
            {
                "timestamp": "timestamp when the run completed",
                "status": "status of the periodic agent",
                "prompt": "input prompt to agent,
                "agent_output": "...final response of agent",
                "log": "... full agent run log",
                "log_id": periodic agent log id.,
            }
            ```
    The payload is encrypted using the `callback_secret` provided.

    You can validate the payload using the X-Hub-Signature-256 signature header for request data.
    This is a Sha256 encoded HMAC hex digest of the payload body.

    ```python
    import hmac
    import haslib

    def validate_payload(request: HttpRequest, callback_secret: str):
        # Get the X-Hub-Signature-256 header from the request
        received_signature = request.META.get("HTTP_X_HUB_SIGNATURE_256", "")

        if not received_signature.startswith("sha256="):
            # Invalid signature format
            return False

        received_signature = received_signature[len("sha256=") :]

        try:
            # Get the raw request body
            payload = request.body

            # Compute the expected signature using the app_secret
            expected_signature = hmac.new(
                callback_secret.encode(), payload, hashlib.sha256
            ).hexdigest()

            if hmac.compare_digest(received_signature, expected_signature):
                # Signatures match, the payload is genuine
                return True
            else:
                # Signatures don't match
                return False
        except Exception as e:
            # Handle any errors that may occur during validation
            return False

    ```

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this periodic agent.

    Returns:
        PeriodicAgent.

    Not paged.

    Raises:
        errors.APIStatusError: not 2xx.
        errors.APIConnectionError: no answer came.
    """
    return await OPERATION.asyncio(client, (org, user_id, id))


async def asyncio_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[PeriodicAgent]:
    """Endpoint to create and view, update and delete periodic agents.

    As `asyncio`. Returns Response[PeriodicAgent]. Raises errors.APIStatusError.
    """
    return await OPERATION.asyncio_detailed(client, (org, user_id, id))


def sync(org: str, user_id: str, id: int, *, client: DataManagerClient) -> PeriodicAgent:
    """Endpoint to create and view, update and delete periodic agents.

    As `asyncio`, blocking. Returns PeriodicAgent. Raises errors.APIStatusError.

    Args:
        org: In the path.
        user_id: In the path.
        id: A unique integer value identifying this periodic agent.
    """
    return OPERATION.sync(client, (org, user_id, id))


def sync_detailed(org: str, user_id: str, id: int, *, client: DataManagerClient) -> Response[PeriodicAgent]:
    """Endpoint to create and view, update and delete periodic agents.

    As `asyncio`, blocking. Returns Response[PeriodicAgent]. Raises errors.APIStatusError.
    """
    return OPERATION.sync_detailed(client, (org, user_id, id))
