"""What a person decided about the API that is described; imports nothing."""

from typing import Final

DEFAULT_BASE_URL: Final = "https://base.manager.iblai.app"
"""Where keys go without a `base_url`. Written by hand: a description that names another server does not change it."""
