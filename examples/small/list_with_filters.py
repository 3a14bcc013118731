"""List a user's credentials by name and programme: python examples/small/list_with_filters.py python engineering"""

import asyncio
import sys

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.credentials import credentials_orgs_users_retrieve as credentials


async def main(search: str, program: str) -> None:
    """Print what matches; filters that are not given are not sent."""
    async with DataManagerClient() as client:  # IBLAI_API_KEY, IBLAI_BASE_URL
        found = paginate(credentials.asyncio, "acme", "ada", client=client, search=search, program=program)
        async for credential in found:
            print(credential.entity_id, credential.name)


asyncio.run(main(*sys.argv[1:3]))
