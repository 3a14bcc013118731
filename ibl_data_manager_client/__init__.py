"""Async and sync client of ibl.ai's ibl-data-manager API.

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.credentials import credentials_orgs_users_retrieve

async with DataManagerClient() as client:  # IBLAI_API_KEY, IBLAI_BASE_URL
    async for credential in paginate(credentials_orgs_users_retrieve.asyncio, "acme", "ada", client=client):
        print(credential.name)
"""

from . import errors
from ._version import __version__
from .api import API_VERSION
from .auth import PlatformApiKey
from .client import DataManagerClient
from .pagination import paginate

__all__ = ["API_VERSION", "DataManagerClient", "PlatformApiKey", "__version__", "errors", "paginate"]
