"""The pytest plugin of ibl-data-manager-client: the fixture `fake_platform`.

`pytest_plugins = ["ibl_data_manager_client_pytest"]` in a `conftest.py` loads it. pytest does not find it by itself:
of a package that offers that it rewrites every module, in every run of everybody who has it installed.
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
