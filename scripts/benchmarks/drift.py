"""What the guard against deviating answers costs where none deviates."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from ibl_data_manager_client._json.shapes import converts

from .environments import ROOT
from .report import Report, Table, figure, spread
from .rounds import alternate, quartiles

Found = list[tuple[Any, Any]]


def answers() -> Found:
    """Each operation that answers JSON with a decoder, and an answer of it as described."""
    sys.path.append(str(ROOT))  # the tests know what every operation answers
    from tests.contract.document import described, effective
    from tests.contract.sampler import VARIANTS, Sampler

    found = []
    for one in described().values():
        if one.answer == "json" and converts(one.module.OPERATION.decode.kind):
            value = Sampler(effective(), one.id, VARIANTS[-1], unknown=True).json(one.answer_schema or {})
            if value is not None:
                found.append((one.module.OPERATION, value))
    return found


def cpu_of(work: Callable[[], None]) -> float:
    """CPU time of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def run(rounds: int) -> Report:
    """Decoding answers as described: as the client does, which catches what deviates, and by the decoder alone."""
    from ibl_data_manager_client._json.codec import attempt

    every = answers()
    operation, page = next((one, value) for one, value in every if one.id == "credentials_orgs_users_retrieve")
    page = {**page, "data": page["data"][:1] * 100}
    cases = {f"an answer of each of {len(every)} operations": every, "a page of 100": [(operation, page)]}
    report = Report("Drift", [Table(["decoding, CPU µs", "alone", "middle half", "guarded", "middle half"])])
    for name, found in cases.items():

        def alone(found: Found = found) -> None:
            for one, value in found:
                one.decode(value)

        def guarded(found: Found = found) -> None:
            for one, value in found:
                attempt(one.decode, value)

        gc.collect()
        gc.disable()  # or it runs in one of them
        took = alternate(rounds, {"alone": partial(cpu_of, alone), "guarded": partial(cpu_of, guarded)})
        gc.enable()
        cells = [spread(quartiles([1e6 * one for one in times]), ".0f") for times in took.values()]
        report.tables[0].rows.append([name, *cells[0], *cells[1]])
        report.figures.append(figure(f"{name}: guarded / alone", took["guarded"], took["alone"]))
    loaded = "ibl_data_manager_client._json.drift" in sys.modules
    report.notes.append(f"The tolerant decoder was {'loaded: an answer deviates' if loaded else 'never loaded'}.")
    return report
