"""What a person decides about the platform that the description is of: no download changes it."""

from typing import Final

DEFAULT_BASE_URL: Final = "https://base.manager.iblai.app"
"""Where keys go unless `base_url` or `IBLAI_BASE_URL` says otherwise."""
