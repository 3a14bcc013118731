"""The pytest plugin of ibl-data-manager-client: the fixture `fake_platform`.

It stands beside the package and not in it, since pytest loads it at every start: inside, that would import the client.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ibl_data_manager_client.testing import FakePlatform

__all__ = ["fake_platform"]


@pytest.fixture
def fake_platform() -> Iterator[FakePlatform]:
    """A fake platform, to which every `DataManagerClient` that is made in the test sends."""
    from ibl_data_manager_client.testing import FakePlatform

    with FakePlatform().installed() as fake:
        yield fake
