"""List a user's credentials by name and programme: python examples/small/list_with_filters.py python management"""

import asyncio
import sys

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.types import UNSET


async def main(search: str, program: str | None = None) -> None:
    """Print what matches; a filter that is UNSET is not sent."""
    async with DataManagerClient() as client:  # IBLAI_API_KEY, IBLAI_BASE_URL
        wanted = UNSET if program is None else program
        found = paginate(credentials.asyncio, "acme", "ada", client=client, search=search, program=wanted)
        async for credential in found:
            print(credential.entity_id, credential.name)


if len(sys.argv) not in (2, 3):
    sys.exit("Say what is in the name and, if it matters, the programme, as in: list_with_filters.py python management")
asyncio.run(main(*sys.argv[1:]))
