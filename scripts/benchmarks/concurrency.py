"""Many small calls at once: calls per second against raw httpx, iblai in threads, and raw aiohttp with orjson."""

from __future__ import annotations

from functools import partial
from typing import Any

from .processes import AIOHTTP, CLIENT, CLIENT_EXTRAS, HTTPX, VENDOR, Peer, server, workers
from .report import CALL_HEAD, Curve, Report, Table, figure, rows
from .rounds import alternate, quartiles

OURS, OURS_PLAIN, LIMIT = "this client, with extras", "this client, without", "aiohttp + orjson"
HTTPX_RAW, HTTPX_KEPT = "httpx.AsyncClient + json", "the same, all connections kept"
THREADS, THREADS_JSON = "iblai in threads, to models", "iblai in threads, to JSON"
WAYS: dict[str, tuple[Peer, str, float]] = {
    OURS: (CLIENT_EXTRAS, "asyncio", 1),
    OURS_PLAIN: (CLIENT, "asyncio", 0.1),
    HTTPX_RAW: (HTTPX, "asyncio", 0.1),
    HTTPX_KEPT: (HTTPX, "asyncio, all connections kept", 0.1),
    THREADS: (VENDOR, "models", 1),
    THREADS_JSON: (VENDOR, "json", 1),
    LIMIT: (AIOHTTP, "orjson", 2),
}
"""Peer, way, and the share of calls that it makes: a slow one makes fewer."""
CURVE = (OURS, OURS_PLAIN, HTTPX_RAW, THREADS, LIMIT)
HELD_AT = (50, 200)
THREADS_AT = 50
CURVE_AT = (1, 2, 5, 10, 20, 50, 100, 200, 500)


def throughput(answers: list[dict[str, Any]]) -> list[float]:
    """Calls per second."""
    return [one["n"] / one["wall"] for one in answers]


def run(rounds: int, n: int = 1200) -> Report:
    """Calls per second with 50 and 200 calls at once, and the curve from 1 to 500."""
    report = Report(
        "Many small calls at once",
        notes=[
            f"{rounds} rounds of up to {n} calls of `core_rbac_groups_retrieve`; ratios of calls per second. httpx and "
            "this client as they come: 100 connections, of which httpx keeps 20 when they are idle. iblai has a thread "
            f"for each call and a connection for each thread; where others make more calls at once, it makes "
            f"{THREADS_AT}."
        ],
    )
    with server() as url, workers(*{peer for peer, _, _ in WAYS.values()}, url=url) as running:

        def ask(name: str, at: int) -> dict[str, Any]:
            peer, way, share = WAYS[name]
            threads = min(at, THREADS_AT) if peer is VENDOR else at
            return running[peer].ask("call", way=way, n=max(int(n * share), at), concurrency=threads)

        for at in HELD_AT:
            found = alternate(rounds, {name: partial(ask, name, at) for name in WAYS}, drop=0)
            report.tables.append(Table([f"{at} at once", *CALL_HEAD[1:]], rows(found), in_document=at == HELD_AT[0]))
            per_second = {name: throughput(answers) for name, answers in found.items()}
            plain, raw = per_second[OURS_PLAIN], per_second[HTTPX_RAW]
            report.figures.append(
                figure(f"{at} at once: {OURS_PLAIN} / {HTTPX_RAW}", plain, raw, bound=0.95, at_least=True)
            )
            for other, bound, reach in ((HTTPX_RAW, 6.0, 9.0), (THREADS, 0.9, 1.2)):
                title = f"{at} at once: {OURS} / {other}"
                held = figure(title, per_second[OURS], per_second[other], bound=bound, at_least=True, reach=reach)
                report.figures.append(held)
                cpu = [[one["cpu"] / one["n"] for one in found[name]] for name in (other, OURS)]
                report.figures.append(figure(f"{title}, calls per CPU second", *cpu))
            own_cpu, limit_cpu = ([one["cpu"] / one["n"] for one in found[name]] for name in (OURS, LIMIT))
            most = 1.6 if at == HELD_AT[0] else None
            report.figures.append(figure(f"{at} at once: {OURS} / {LIMIT}, CPU time", own_cpu, limit_cpu, bound=most))
            for other in (HTTPX_KEPT, THREADS_JSON, LIMIT, OURS_PLAIN):
                report.figures.append(figure(f"{at} at once: {OURS} / {other}", per_second[OURS], per_second[other]))
        curve = Curve("Calls at once", "calls at once", "calls per second", {name: [] for name in CURVE}, log=True)
        for at in CURVE_AT:
            found = alternate(max(1, rounds // 4), {name: partial(ask, name, at) for name in CURVE}, drop=0)
            for name, answers in found.items():
                curve.series[name].append((at, quartiles(throughput(answers))[1]))
    report.curves.append(curve)
    head = ["calls per s, at once:", *(str(at) for at in CURVE_AT)]
    table = [[name, *(f"{value:.0f}" for _, value in points)] for name, points in curve.series.items()]
    report.tables.append(Table(head, table, in_document=False))
    return report
