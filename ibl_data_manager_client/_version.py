"""The version of this package: pyproject.toml and the User-Agent read it. The API's is `api.API_VERSION`."""

from typing import Final

__version__: Final = "0.1.0"
