"""`--wait`: until the job is done that an operation starts or tells of."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING, Any

from . import usage

if TYPE_CHECKING:
    from ..jobs import Job


def job_of(operation: str) -> Job | None:
    """The job that an operation, as `tag.name`, tells of or starts; None where none is known."""
    from ..jobs import JOBS

    found = [job for job in JOBS if job.reads == operation] or [job for job in JOBS if job.starts == operation]
    return found[0] if found else None


def ended(job: Job, operation: str, module: ModuleType, keywords: dict[str, Any]) -> Any:
    """The `Response` that says that a job is done; that of the operation which starts it comes first, where it is that.

    Args:
        job: what `operation` starts or tells of.
        operation: as `tag.name`.
        module: of the operation.
        keywords: the arguments of its functions.

    Raises:
        JobFailedError: the job has failed.
        DataManagerError: the answer names no job.
        InvalidArgumentError: this copy has not the operation that tells of it.
    """
    from inspect import signature

    from .. import wait
    from ..errors import DataManagerError, InvalidArgumentError, facts_of

    if operation == job.reads:
        return wait(module.sync_detailed, **keywords).until(job.ready, timeout=None, progress=_told(job))
    reads = usage.operation(job.reads)
    if reads is None:
        raise InvalidArgumentError(f"--wait needs {job.reads}, which is not there{usage.left_out()}")
    response = module.sync_detailed(**keywords)
    own = {name: value for name, value in keywords.items() if name in signature(reads.sync).parameters}
    own[job.parameter] = value = job.value(response.parsed)
    if value is None:
        text = f"the answer of {operation} names no job: it has no {job.field}"
        raise DataManagerError(text, operation=module.OPERATION.id, **facts_of(response))
    usage.say(f"waiting for {job.reads} {value}")
    return wait(reads.sync_detailed, **own).until(job.ready, timeout=None, progress=_told(job))


def _told(job: Job) -> Callable[[Any], None]:
    """Says how a job stands, each time that it stands otherwise."""
    last: list[object] = []

    def tell(response: Any) -> None:
        status = job.ready.status(response)
        if last != [status]:
            usage.say(f"{job.ready.field}: {status}")
            last[:] = [status]

    return tell
