"""`wait`: how often it asks, what it puts up with, and how it ends; and the jobs that are known."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
import random
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from types import SimpleNamespace
from typing import Any, Literal, get_args, get_origin
from uuid import UUID

import httpx
import pytest

from ibl_data_manager_client import DataManagerClient, errors, jobs, wait
from ibl_data_manager_client._json.shapes import is_model, shape
from ibl_data_manager_client.api.ai_index import get_document_task as task
from ibl_data_manager_client.api.ai_mentor import get_download_task as download_task
from ibl_data_manager_client.jobs import TRAINING, Ready
from ibl_data_manager_client.models import ChatHistoryExport, ReportDetail
from ibl_data_manager_client.models import CheckDocumentTrainingStatus as Status
from ibl_data_manager_client.testing import FakePlatform, sample
from ibl_data_manager_client.types import UNSET, Response
from tests.conftest import MakeClient
from tests.docs.blocks import ROOT

FORMS = ("sync", "asyncio", "sync_detailed", "asyncio_detailed")


def run(form: str, client: DataManagerClient, ready: Callable[[Any], bool] = TRAINING, **options: Any) -> Any:
    """Wait in one of the four forms; returns what the plain form would have."""
    waiting: Any = wait(getattr(task, form), "acme", "ada", "t1", client=client)
    found = waiting.until(ready, **options)
    found = asyncio.run(found) if inspect.iscoroutine(found) else found
    return found.parsed if form.endswith("detailed") else found


class Clock:
    """A clock that only sleeping moves, and what the sleeps were."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now, self.sleeps = 1000.0, list[float]()

        def sleep(seconds: float) -> None:
            self.sleeps.append(seconds)
            self.now += seconds

        monkeypatch.setattr(time, "sleep", sleep)
        monkeypatch.setattr(time, "monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of blocking waits."""
    return Clock(monkeypatch)


def answer(fake: FakePlatform, *statuses: str) -> None:
    """Let the task stand so, one after another, the last for ever."""
    for status in statuses[:-1]:
        fake.answer(task, sample(Status, status=status), times=1)
    fake.answer(task, sample(Status, status=statuses[-1]))


@pytest.mark.parametrize("form", FORMS)
def test_it_asks_until_it_is_done_and_tells_of_each_answer(form: str) -> None:
    fake, seen = FakePlatform(), list[Any]()
    answer(fake, "pending", "pending", "completed")
    with fake.client() as client:
        found = run(form, client, interval=0, progress=seen.append)
    assert found.status == "completed"
    assert [getattr(one, "parsed", one).status for one in seen] == ["pending", "pending", "completed"]
    assert len(fake.calls_to(task)) == 3


@pytest.mark.parametrize("form", FORMS)
def test_a_job_that_fails_is_said_to_have_failed(form: str) -> None:
    fake = FakePlatform()
    answer(fake, "pending", "failed")
    with (
        fake.client() as client,
        pytest.raises(errors.JobFailedError, match=r"^the job has ended with status 'failed'$") as caught,
    ):
        run(form, client, interval=0)
    assert getattr(caught.value.last, "parsed", caught.value.last).status == "failed"
    assert caught.value.operation == "ai_index_orgs_users_documents_tasks_retrieve"


@pytest.mark.parametrize("form", FORMS)
def test_what_is_not_ready_in_time_is_given_up_with_the_last_answer(form: str) -> None:
    fake = FakePlatform()
    answer(fake, "pending")
    with fake.client() as client:
        run(form, client, lambda _: True)  # what the first call loads may take long
        with pytest.raises(errors.WaitTimeoutError, match=r"within timeout=0\.5 s") as caught:
            run(form, client, timeout=0.5, interval=0.1)
    assert isinstance(caught.value, TimeoutError)
    assert getattr(caught.value.last, "parsed", caught.value.last).status == "pending"
    assert caught.value.operation == "ai_index_orgs_users_documents_tasks_retrieve"
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.last.__class__, again.operation) == (caught.value.last.__class__, caught.value.operation)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("failure", [httpx.ConnectError, httpx.ReadTimeout, 429, 502, 503, 504])
def test_what_may_be_gone_the_next_time_is_put_up_with(form: str, failure: Any) -> None:
    fake = FakePlatform()
    fake.fail(task, failure, times=3)
    answer(fake, "completed")
    with fake.client(max_retries=0) as client:
        assert run(form, client, interval=0).status == "completed"
    assert len(fake.calls_to(task)) == 4


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("failure", [400, 401, 404, 409, 500, 501])
def test_what_will_not_be_gone_is_raised_at_once(form: str, failure: int) -> None:
    fake = FakePlatform()
    fake.fail(task, failure)
    with fake.client() as client, pytest.raises(errors.APIStatusError) as caught:
        run(form, client, interval=0)
    assert caught.value.status_code == failure
    assert len(fake.calls_to(task)) == 1


def test_errors_until_the_end_are_the_cause(clock: Clock) -> None:
    fake = FakePlatform()
    answer(fake, "pending")
    fake.answer(task, sample(Status, status="pending"), times=1)
    fake.fail(task, 502, times=1000)
    with fake.client(max_retries=0) as client, pytest.raises(errors.WaitTimeoutError) as caught:
        run("sync", client, timeout=60)
    assert isinstance(caught.value.__cause__, errors.ServerError)
    assert caught.value.last.status == "pending"


def test_pauses_grow_vary_and_leave_time_for_the_last_call(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakePlatform()
    answer(fake, "pending")
    monkeypatch.setattr(random, "uniform", lambda low, high: low)
    with fake.client() as client, pytest.raises(errors.WaitTimeoutError):
        run("sync", client, timeout=100, interval=2, longest=10)
    growing = [2, 3, 4.5, 6.75, 10, 10]
    assert clock.sleeps[:6] == pytest.approx([0.75 * one for one in growing])
    assert max(clock.sleeps) == pytest.approx(7.5)
    assert 98 <= sum(clock.sleeps) < 100  # not beyond, and none is given up long before
    assert len(fake.calls_to(task)) == len(clock.sleeps) + 1


def test_no_two_wait_for_the_same_time(clock: Clock) -> None:
    fake = FakePlatform()
    for _ in range(2):
        answer(fake, "pending", "completed")
        with fake.client() as client:
            run("sync", client)
    first, second = clock.sleeps
    assert first != second
    assert all(0.75 <= one <= 1.25 for one in clock.sleeps)


@pytest.mark.parametrize(("status", "kind"), [(429, errors.RateLimitError), (503, errors.ServerError)])
def test_the_platform_says_how_long_it_wants_to_be_left_alone(clock: Clock, status: int, kind: type[Any]) -> None:
    fake = FakePlatform()
    fake.fail(task, status, times=1, headers={"Retry-After": "45"})
    answer(fake, "completed")
    with fake.client(max_retries=0) as client:
        run("sync", client)
        assert clock.sleeps == [45]
        fake.fail(task, status, headers={"Retry-After": "45"})
        with pytest.raises(kind) as caught:
            task.sync("acme", "ada", "t1", client=client)
    assert caught.value.retry_after == 45


@pytest.mark.parametrize("form", FORMS)
def test_an_error_ends_it_of_a_client_that_does_not_raise_too(form: str) -> None:
    fake = FakePlatform()
    for options in ({}, {"timeout": None}, {"timeout": 0}):
        fake.fail(task, 404)
        with fake.client() as client, pytest.raises(errors.NotFoundError):
            run(form, client.with_options(raise_for_status=False), interval=0, **options)
    assert len(fake.calls_to(task)) == 3
    fake = FakePlatform()
    fake.fail(task, 429, times=1, headers={"Retry-After": "30"})
    answer(fake, "completed")
    with fake.client(max_retries=0) as raising:
        client = raising.with_options(raise_for_status=False)
        with pytest.raises(errors.WaitTimeoutError) as caught:
            run(form, client, timeout=20)
        assert isinstance(caught.value.__cause__, errors.RateLimitError)
        assert run(form, client).status == "completed"


def test_the_platform_is_left_alone_as_long_as_it_wants_or_the_waiting_ends(clock: Clock) -> None:
    fake = FakePlatform()
    for asked, sleeps in ((9.2, [9.2]), (9.9, []), (10, []), (11, [])):
        clock.sleeps.clear()
        fake.fail(task, 429, times=1, headers={"Retry-After": str(asked)})
        answer(fake, "completed")
        with fake.client(max_retries=0) as client:
            if sleeps:
                run("sync", client, timeout=10)
            else:
                with pytest.raises(errors.WaitTimeoutError, match=r"\(1 call\)"):
                    run("sync", client, timeout=10)
                run("sync", client)  # the answer that was not asked for
        assert clock.sleeps == pytest.approx(sleeps)


def test_pauses_are_never_none(clock: Clock) -> None:
    fake = FakePlatform()
    answer(fake, "pending")
    cases: list[tuple[dict[str, Any], int]] = [
        ({"interval": 0}, 20),
        ({"interval": 0, "longest": 0}, 150),
        ({"longest": 0}, 150),
    ]
    for options, most in cases:
        clock.sleeps.clear()
        with fake.client() as client, pytest.raises(errors.WaitTimeoutError):
            run("sync", client, timeout=1, **options)
        assert 5 < len(clock.sleeps) < most
        assert min(clock.sleeps[:5]) >= 0.0075


@pytest.mark.parametrize("form", FORMS)
def test_what_never_reached_the_server_has_not_acted(form: str) -> None:
    fake = FakePlatform()
    fake.fail(task, httpx.ConnectError)
    with fake.client(max_retries=0) as client:
        with pytest.raises(errors.WaitTimeoutError) as caught:
            run(form, client, timeout=0)
        assert not caught.value.may_have_acted
    fake = FakePlatform()
    fake.fail(task, httpx.ReadTimeout, times=1)
    fake.fail(task, httpx.ConnectError)
    with fake.client(max_retries=0) as client:
        with pytest.raises(errors.WaitTimeoutError) as caught:
            run(form, client, timeout=1, interval=0.2)
        assert isinstance(caught.value.__cause__, errors.APIConnectionError)
        assert caught.value.may_have_acted


@pytest.mark.parametrize("form", ["sync", "asyncio"])
@pytest.mark.parametrize("own", [None, 0.2, 30.0])
def test_a_call_ends_with_the_wait(form: str, own: float | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each call has the time that is left, or the client's own deadline where that is less."""
    seen: list[Any] = []

    def note(self: DataManagerClient, **options: Any) -> DataManagerClient:
        seen.append(options["deadline"])
        return self

    fake = FakePlatform()
    answer(fake, "pending", "completed")
    with fake.client(deadline=own) as client:
        monkeypatch.setattr(DataManagerClient, "with_options", note)
        run(form, client, timeout=20, interval=0)
        assert len(seen) == 2
        assert all(one == 0.2 if own == 0.2 else 19 < one <= 20 for one in seen)
        seen.clear()
        answer(fake, "pending", "completed")
        run(form, client, timeout=None, interval=0)
        assert seen == []


def test_a_call_has_no_more_time_than_the_wait_has_left(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    fake, given, left = FakePlatform(), list[float](), list[float]()
    answer(fake, "pending")

    def note(self: DataManagerClient, **options: Any) -> DataManagerClient:
        given.append(options["deadline"])
        left.append(1003 - clock.now)
        return self

    with fake.client(deadline=None) as client:
        monkeypatch.setattr(DataManagerClient, "with_options", note)
        with pytest.raises(errors.WaitTimeoutError) as caught:
            run("sync", client, timeout=3, interval=0.1)
    assert caught.value.__cause__ is None
    assert given == left
    assert (max(left), min(left) < 0.5) == (3, True)


def test_a_server_that_does_not_answer_does_not_hold_it(client_for: Any) -> None:
    async def never(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(3600)
        raise AssertionError

    async def main() -> None:
        async with DataManagerClient("key", async_transport=httpx.MockTransport(never)) as client:
            with pytest.raises(errors.WaitTimeoutError) as caught:
                await wait(task.asyncio, "acme", "ada", "t1", client=client).until(TRAINING, timeout=0.05)
            assert isinstance(caught.value.__cause__, errors.APITimeoutError)
            assert caught.value.last is None

    asyncio.run(main())


def test_cancelling_ends_it() -> None:
    fake = FakePlatform()
    answer(fake, "pending")

    async def main() -> None:
        async with fake.client() as client:
            waiting = wait(task.asyncio, "acme", "ada", "t1", client=client).until(TRAINING, interval=3600)
            with pytest.raises(TimeoutError) as caught:
                await asyncio.wait_for(waiting, 0.05)
        assert not isinstance(caught.value, errors.WaitTimeoutError)

    asyncio.run(main())


def test_a_predicate_is_any_function_and_may_raise() -> None:
    fake = FakePlatform()
    answer(fake, "pending")

    def refuse(answer: Status) -> bool:
        raise LookupError(answer.status)

    with fake.client() as client:
        assert run("sync", client, lambda found: found.status == "pending").status == "pending"
        with pytest.raises(LookupError, match="pending"):
            run("sync", client, refuse)


@pytest.mark.parametrize("form", FORMS)
def test_no_time_is_time_for_one_call(form: str) -> None:
    fake = FakePlatform()
    answer(fake, "completed")
    with fake.client() as client:
        assert run(form, client, timeout=0).status == "completed"
        answer(fake, "pending")
        with pytest.raises(errors.WaitTimeoutError, match=r"within timeout=0 s \(1 call\)") as caught:
            run(form, client, timeout=0)
        assert caught.value.may_have_acted
        fake.fail(task, 502)
        with pytest.raises(errors.WaitTimeoutError) as caught:
            run(form, client, timeout=0)
    assert isinstance(caught.value.__cause__, errors.ServerError)


@pytest.mark.parametrize("form", FORMS)
def test_how_the_last_answer_came_is_said_where_that_is_known(client_for: MakeClient, form: str) -> None:
    outcomes = iter([(503, "failed"), (200, "failed"), (503, ""), (200, "pending"), *[(503, "")] * 3])

    def handle(_: httpx.Request) -> httpx.Response:
        status, said = next(outcomes)
        headers = {"X-Request-ID": f"{status}-{said}"}
        return httpx.Response(status, headers=headers, json={"status": said, "message": ""})

    client = client_for(handle, max_retry_wait=0)
    known = form.endswith("detailed")
    with pytest.raises(errors.JobFailedError) as failed:
        run(form, client)
    assert (failed.value.request_id, failed.value.retries) == (("200-failed", 1) if known else (None, 0))
    with pytest.raises(errors.WaitTimeoutError) as late:
        run(form, client, timeout=0)
    assert (late.value.request_id, late.value.retries) == (("200-pending", 1) if known else (None, 0))
    with pytest.raises(errors.WaitTimeoutError) as late:
        run(form, client, timeout=0)
    assert (late.value.request_id, late.value.retries) == ("503-", 2), "of the error that is the cause"
    assert pickle.loads(pickle.dumps(late.value)).request_id == "503-"


def test_an_export_may_be_a_file_and_may_fail(client_for: MakeClient) -> None:
    csv = httpx.Response(200, headers={"Content-Type": "text/csv"}, content=b"a,b")
    answers = iter([httpx.Response(200, json={"state": "task_not_ready"}), csv])
    client = client_for(lambda _: next(answers))
    waiting: Any = wait(download_task.sync, "acme", "ada", UUID(int=1), client=client, to_csv=True)
    assert waiting.until(jobs.EXPORT, interval=0) == b"a,b"
    for word in ("failed", "error", "FAILURE", "REVOKED"):
        with pytest.raises(errors.JobFailedError, match=word):
            jobs.EXPORT(ChatHistoryExport(state=word))
    assert not jobs.EXPORT(ChatHistoryExport(state="task_not_ready"))
    assert not jobs.EXPORT(None)
    assert not jobs.EXPORT(Response(500, b"", {}, None)), "an error that did not raise"


@pytest.mark.parametrize("job", jobs.JOBS, ids=lambda job: job.starts)
def test_what_names_a_job_is_read_off_what_started_it(job: jobs.Job) -> None:
    started: Any = "j1"
    for name in reversed(job.field.split(".")):
        started = SimpleNamespace(**{name: started})
    assert (job.value(started), job.value(None)) == ("j1", None)


NOT_YET = {
    "DOCUMENT": {"pending", "untrained"},
    "COURSE": {"Pending", "Scheduled", "In Progress"},
    "REPORT": {"pending", "running", "accumulating", "processing", "storing"},
}


@pytest.mark.parametrize("name", NOT_YET)
def test_every_word_that_the_description_has_is_known(name: str) -> None:
    """One that is new would be waited out."""
    ready: Ready = getattr(jobs, name)
    for job in jobs.JOBS:
        if job.ready is ready:
            words = {*words_of(returned(job.reads), ready.field)}
            assert words == NOT_YET[name] | {*ready.done, *ready.failed}


def words_of(model: Any, path: str) -> Iterator[Any]:
    """The words that the description names for a field, or one in an object in it."""
    name, _, rest = path.partition(".")
    kind = shape(model).fields[name][1]
    for one in (kind, *get_args(kind)):
        if rest and is_model(one):
            yield from words_of(one, rest)
        elif not rest and get_origin(one) is Literal:
            yield from get_args(one)


def test_what_cannot_be_waited_for_is_refused() -> None:
    async def ready(answer: object) -> bool:
        return True

    with FakePlatform().client() as client:
        waiting = wait(task.sync, "acme", "ada", "t1", client=client)
        for wrong in ("completed", ready):
            with pytest.raises(errors.InvalidArgumentError, match="takes a function") as caught:
                waiting.until(wrong)  # type: ignore[arg-type]
            assert caught.value.operation == "ai_index_orgs_users_documents_tasks_retrieve"
    fake = FakePlatform()
    answer(fake, "pending")
    with fake.client() as client:
        for wrong_ones in ({"ready": lambda _: ready(_)}, {"progress": ready}):
            with pytest.raises(errors.InvalidArgumentError, match="called, not awaited") as caught:
                run("sync", client, **wrong_ones)
            assert caught.value.operation == "ai_index_orgs_users_documents_tasks_retrieve"
            assert caught.value.may_have_acted
        waiting = wait(task.sync, "acme", "ada", "t1", client=client)
        wrong_times: list[dict[str, Any]] = [
            {"timeout": -1},
            {"timeout": True},
            {"timeout": float("inf")},
            {"timeout": float("nan")},
            {"interval": None},
            {"interval": 10**400},
            {"longest": "1"},
            {"longest": float("inf")},
        ]
        for options in wrong_times:
            ((name, value),) = options.items()
            with pytest.raises(errors.InvalidArgumentError) as caught:
                waiting.until(TRAINING, **options)
            any_time = ", or None for any time" if name == "timeout" else ""
            assert str(caught.value) == f"{name} is a number of seconds from 0 to 1e+09{any_time}, not {value!r}"
            assert caught.value.operation == "ai_index_orgs_users_documents_tasks_retrieve"
        waiting.until(lambda _: True, timeout=1e9, interval=1e9, longest=1e9)
        with pytest.raises(errors.InvalidArgumentError, match=r"no field statuss: .*'status'") as caught:
            waiting.until(Ready("statuss", done=("completed",)))
        assert caught.value.operation == "ai_index_orgs_users_documents_tasks_retrieve"
        assert caught.value.may_have_acted
        with pytest.raises(errors.InvalidArgumentError, match=r"done is a tuple of texts: \('completed',\)"):
            Ready("status", done="completed")  # type: ignore[arg-type]
        with pytest.raises(errors.InvalidArgumentError, match="failed is a tuple"):
            Ready("status", done=(None,), failed="failed")  # type: ignore[arg-type]
        awaited: Any = lambda *given, client: client.arequest(*given)  # noqa: E731
        with pytest.raises(errors.InvalidArgumentError) as caught:
            wait(awaited, "GET", "/x", client=client).until(bool)
        assert str(caught.value) == "GET /x: wait takes an `async def` function to wait with `await`"
        assert (caught.value.operation, caught.value.may_have_acted) == ("GET /x", True)
        for wrong_one, named in ((task, task.__name__), (7, "int"), ("status", "str")):
            with pytest.raises(errors.InvalidArgumentError) as caught:
                wait(wrong_one, "acme", "ada", "t1", client=client)  # type: ignore[call-overload]
            assert str(caught.value) == f"wait takes an operation's `asyncio` or `sync`, not {named}"
    with pytest.raises(errors.InvalidArgumentError, match="client="):
        wait(task.sync, "acme", "ada", "t1")  # type: ignore[call-overload]


def test_what_is_no_operation_is_named_by_its_method_and_path() -> None:
    class Asks:
        def __call__(self, *given: str, client: DataManagerClient) -> None: ...

    with FakePlatform().client() as client, pytest.raises(errors.InvalidArgumentError, match="takes a func") as caught:
        wait(Asks(), "GET", "/api/x", "more", client=client).until("done")  # type: ignore[arg-type]
    assert caught.value.operation == "GET /api/x"


def test_ready_reads_fields_in_objects_and_absent_ones() -> None:
    report = ReportDetail.from_dict({"data": {"status": {"state": "running"}}})
    assert not jobs.REPORT(report)
    report.data.status = UNSET
    assert not jobs.REPORT(report)
    report = ReportDetail.from_dict({"data": {"status": {"state": "expired"}}})
    with pytest.raises(errors.JobFailedError, match=r"data\.status\.state 'expired'"):
        jobs.REPORT(report)
    with pytest.raises(errors.InvalidArgumentError, match=r"no field data\.status\.state: .*'data'"):
        jobs.REPORT(sample(Status))
    assert repr(TRAINING) == "Ready('status', done=('completed',), failed=('failed',))"


def function(name: str) -> Any:
    """The `sync` of an operation, as `tag.name`."""
    tag, _, operation = name.partition(".")
    return getattr(import_module(f"ibl_data_manager_client.api.{tag}"), operation).sync


def returned(name: str) -> Any:
    """The model that an operation returns."""
    return getattr(import_module("ibl_data_manager_client.models"), inspect.signature(function(name)).return_annotation)


def has(model: Any, path: str) -> bool:
    """Whether a model has a field, or an object in it."""
    name, _, rest = path.partition(".")
    found = shape(model).fields.get(name)
    if found is None or not rest:
        return found is not None
    kinds = [one for one in (found[1], *getattr(found[1], "__args__", ())) if is_model(one)]
    return any(has(kind, rest) for kind in kinds)


def test_a_job_at_any_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whose operation is not described, by `client.request` and `client.arequest`."""
    answers = iter(["pending", "done"] * 2 + ["pending"] * 99)
    deadlines = []

    def handle(request: httpx.Request) -> httpx.Response:
        assert (request.method, request.url.path, request.url.query) == ("GET", "/api/crm/jobs/7/", b"full=true")
        deadlines.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, json={"status": next(answers)})

    def done(response: httpx.Response) -> bool:
        return bool(response.json()["status"] == "done")

    options: Any = {"transport": httpx.MockTransport(handle), "async_transport": httpx.MockTransport(handle)}
    with DataManagerClient("k", base_url="https://dm.example", **options) as client:
        waiting = wait(client.request, "GET", "/api/crm/jobs/7/", params={"full": True})
        assert waiting.until(done, interval=0).json() == {"status": "done"}
        awaited = wait(client.arequest, "GET", "/api/crm/jobs/7/", params={"full": True})
        assert asyncio.run(awaited.until(done, interval=0)).json() == {"status": "done"}
        clock = Clock(monkeypatch)
        with pytest.raises(errors.WaitTimeoutError, match=r"GET /api/crm/jobs/7/: not ready within timeout=3 s"):
            waiting.until(done, timeout=3)
    assert len(clock.sleeps) >= 2
    assert max(deadlines[-2:]) <= 3


@pytest.mark.parametrize("job", jobs.JOBS, ids=lambda job: f"{job.starts}-{job.reads}")
def test_each_job_is_as_the_operations_are(job: jobs.Job) -> None:
    starts, reads = (inspect.signature(function(name)).parameters for name in (job.starts, job.reads))
    path = {name for name, one in reads.items() if one.kind is one.POSITIONAL_OR_KEYWORD}
    assert path - starts.keys() <= {job.parameter}
    assert job.parameter in path
    assert has(returned(job.starts), job.field)
    assert has(returned(job.reads), job.ready.field)


def test_the_guide_has_every_job_and_its_words() -> None:
    lines = (ROOT / "docs" / "jobs.md").read_text("utf-8").splitlines()
    names = {id(value): name for name, value in vars(jobs).items() if isinstance(value, Ready)}
    for job in jobs.JOBS:
        done = ", ".join(f"no `{job.ready.field}` any more" if one is None else f"`{one}`" for one in job.ready.done)
        failed = ", ".join(f"`{one}`" for one in job.ready.failed) or "–"
        row = [f"`{job.starts}`", f"`{job.reads}`", f"`{names[id(job.ready)]}`", f"`{job.ready.field}`", done, failed]
        assert f"| {' | '.join(row)} |" in lines
    assert sum(line.startswith("| `") and line.count("|") == 7 for line in lines) == len(jobs.JOBS)


def test_unset_is_one_and_false() -> None:
    assert not UNSET
    assert f"{UNSET} {UNSET!r}" == "UNSET UNSET"
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy([UNSET]) == [UNSET]
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET


def test_the_wait_is_bounded_by_the_real_clock_too() -> None:
    fake = FakePlatform()
    answer(fake, "pending")
    began = time.monotonic()
    with fake.client() as client, pytest.raises(errors.WaitTimeoutError):
        run("asyncio", client, timeout=0.3)
    assert time.monotonic() - began < 30


def test_what_a_function_of_the_callers_raises_ends_the_waiting() -> None:
    fake = FakePlatform()
    answer(fake, "pending")
    for given in ({"ready": _inner}, {"ready": TRAINING, "progress": _inner}):
        with pytest.raises(errors.APITimeoutError, match="inner"):
            run("sync", fake.client(), **given, timeout=5)


def _inner(_: Any) -> bool:
    raise errors.APITimeoutError("inner", operation="x")


def test_no_answer_is_not_ready() -> None:
    assert not Ready("state", done=(None,))(None)
    assert not TRAINING(None)
