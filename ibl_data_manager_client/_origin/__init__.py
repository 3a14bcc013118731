"""What this package was generated from."""

from typing import Final

API_VERSION: Final = "4.90.4-ai-plus"
"""The version of the API's description."""
