"""What type checkers must see of `wait`, and of what may be absent: see surface.py."""

from typing import assert_type

from ibl_data_manager_client import DataManagerClient, wait
from ibl_data_manager_client.api.ai_index import get_document_task as task
from ibl_data_manager_client.api.core import list_rbac_groups as groups
from ibl_data_manager_client.jobs import TRAINING, AsyncWait, Wait
from ibl_data_manager_client.models import CheckDocumentTrainingStatus as Status
from ibl_data_manager_client.models import PaginatedRbacGroupList
from ibl_data_manager_client.types import UNSET, Response, Unset


async def waits(client: DataManagerClient) -> None:
    assert_type(wait(task.asyncio, "a", "b", "c", client=client), AsyncWait[Status])
    assert_type(wait(task.sync, "a", "b", "c", client=client), Wait[Status])
    assert_type(wait(groups.sync, client=client, page=1), Wait[PaginatedRbacGroupList])
    assert_type(await wait(task.asyncio, "a", "b", "c", client=client).until(TRAINING, timeout=None), Status)
    assert_type(wait(task.sync, "a", "b", "c", client=client).until(lambda one: one.status == "x"), Status)
    assert_type(
        await wait(task.asyncio_detailed, "a", "b", "c", client=client).until(lambda one: one.status_code == 200),
        Response[Status],
    )
    wait(task.sync, "a", "b", "c", client=client).until(TRAINING, progress=lambda one: print(one.status))


def refused(client: DataManagerClient) -> None:
    wait(task.sync, "a", "b", client=client)  # type: ignore[call-arg, arg-type]
    wait(task.sync, "a", "b", "c")  # type: ignore[call-overload]
    wait(groups.sync, client=client, page="one")  # type: ignore[call-overload]
    wait(task.sync, "a", "b", "c", client=client).until("done")  # type: ignore[arg-type]
    wait(task.sync, "a", "b", "c", client=client).until(lambda one: one.state == "x")  # type: ignore[attr-defined]
    wait(task.sync, "a", "b", "c", client=client).until(TRAINING, progress=len)  # type: ignore[arg-type]


def narrows(text: str | Unset, maybe: str | Unset | None) -> None:
    if text is not UNSET:
        assert_type(text, str)
    if maybe is UNSET:
        return
    assert_type(maybe, str | None)
    if text:
        assert_type(text, str)
    if not isinstance(text, Unset):
        assert_type(text, str)
    assert_type(text or None, str | None)
    text.upper()  # type: ignore[union-attr]
