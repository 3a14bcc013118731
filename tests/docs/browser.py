"""The machine's Chromium, driven by Playwright. It talks to this machine alone: whatever else it asks for is noted."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, Route, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",  # root has none
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # nor does anything else reach another machine
)
LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}


def executable() -> str:
    """Where Chromium is: `CHROMIUM` in the environment, else what PATH has. The test fails where there is none."""
    names = (os.environ["CHROMIUM"],) if os.environ.get("CHROMIUM") else NAMES
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.fail(
            f"The site is looked at with Chromium, and there is no {' or '.join(names)}: "
            "install it (Debian: apt-get install chromium), or name it with CHROMIUM=."
        )
    return found


class Watched:
    """A page, and what went wrong on it.

    Attributes:
        page: it.
        elsewhere: what it asked of other machines; nothing was sent.
        failures: errors of its scripts, and files that its server has not.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.elsewhere: list[str] = []
        self.failures: list[str] = []
        page.route("**/*", self._route)
        page.on("pageerror", lambda error: self.failures.append(str(error)))
        page.on("console", lambda said: self.failures.append(said.text) if said.type == "error" else None)
        page.on("requestfailed", self._failed)

    def _route(self, route: Route) -> None:
        if urlsplit(route.request.url).hostname in LOOPBACK or route.request.url.startswith("data:"):
            route.continue_()
        else:
            self.elsewhere.append(route.request.url)
            route.abort()

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the page was left meanwhile
            self.failures.append(f"{request.url}: {request.failure}")


@contextmanager
def running_browser() -> Iterator[Browser]:
    """A Chromium with an empty profile. While it runs, this thread cannot run another event loop."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS, timeout=120_000)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def new_page(browser: Browser) -> Iterator[Watched]:
    """An empty page."""
    page = browser.new_page(color_scheme="light")
    page.set_default_timeout(300_000)  # a machine may be busy
    try:
        yield Watched(page)
    finally:
        page.close()
