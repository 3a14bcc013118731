"""Testing an application that uses this client, without a server::

    from ibl_data_manager_client.testing import FakePlatform, sample

    fake = FakePlatform()
    fake.pages(list_credentials, [sample(Credential, name="Python")])
    with fake.client() as client:
        ...
    assert fake.calls[0].path_parameters == {"org": "acme", "user_id": "ada"}

The client is the real one; only what it would send goes to the fake platform and not to the network. Nothing outside of
this package imports it. `docs/testing-your-application.md` says more.
"""

from ._answers import UnexpectedCallError
from ._calls import RecordedCall, UploadedFile
from ._platform import FakePlatform
from ._sampling import sample

__all__ = ["FakePlatform", "RecordedCall", "UnexpectedCallError", "UploadedFile", "sample"]
