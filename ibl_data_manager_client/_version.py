"""The version of this package: pyproject.toml and the User-Agent read it. The API's is `api.API_VERSION`."""

__version__ = "0.1.0"
