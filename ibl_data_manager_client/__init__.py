"""Async and sync client of ibl.ai's ibl-data-manager API.

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.credentials import list_credentials

async with DataManagerClient() as client:  # IBLAI_API_KEY, IBLAI_BASE_URL
    async for credential in paginate(list_credentials.asyncio, "acme", "ada", client=client):
        print(credential.name)
"""

from typing import TYPE_CHECKING

from ._origin import API_VERSION
from ._version import __version__

if TYPE_CHECKING:
    from . import errors
    from .auth import PlatformApiKey
    from .client import DataManagerClient
    from .jobs import wait
    from .pagination import paginate
else:  # imported when asked for (PEP 562): `python -m` this package finds operations without httpx
    import sys

    class _Unfound:
        """The last of Python's finders: a module that it is asked for, no other has found."""

        @staticmethod
        def find_spec(name, path=None, target=None):
            if not name.startswith(f"{__name__}.") or name.rpartition(".")[2].startswith("_"):
                return None
            from ._lazy import unfound

            return unfound(name)

    sys.meta_path.append(_Unfound)

    def __getattr__(name):
        from ._lazy import submodule

        places = {"DataManagerClient": "client", "PlatformApiKey": "auth", "paginate": "pagination", "wait": "jobs"}
        place = places.get(name)
        if place is None:
            return submodule(__name__, name)
        found = globals()[name] = getattr(submodule(__name__, place), name)
        return found


__all__ = ["API_VERSION", "DataManagerClient", "PlatformApiKey", "__version__", "errors", "paginate", "wait"]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
