"""Which certificates and which proxy a connection has."""

from __future__ import annotations

import asyncio
import itertools
import ssl
from typing import Any

import httpx
import pytest
from aiohttp import ClientTimeout

from ibl_data_manager_client import errors
from ibl_data_manager_client._http import aiohttp, connections, tls

PROXIES = ("ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy")
CONTEXT = ssl.create_default_context()


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*PROXIES, *tls.CERTIFICATES):
        monkeypatch.delenv(name, raising=False)


# --- certificates ---


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """With what contexts are made, from here on: each takes its time."""
    calls: list[dict[str, Any]] = []

    def make(**given_: Any) -> object:
        calls.append(given_)
        return object()

    monkeypatch.setattr(tls, "_shared", {})
    monkeypatch.setattr(httpx, "create_ssl_context", make)
    return calls


def test_the_usual_context_is_made_once_for_what_the_environment_names(
    made: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    for name in (None, *tls.CERTIFICATES):
        if name is not None:
            monkeypatch.setenv(name, "/a/file")
        for options in ({}, {"verify": True, "cert": None, "trust_env": True}):
            assert tls.is_read(options) is bool(options)
            seen.append(tls.tls_context(options))
            assert tls.is_read(options)
    assert seen[::2] == seen[1::2]
    assert len({id(one) for one in seen}) == 4 == len(made)
    assert not tls.is_read({"trust_env": False})
    alone = tls.tls_context({"trust_env": False})
    assert alone not in seen
    monkeypatch.delenv("SSL_CERT_FILE")  # which nobody asks for
    assert tls.is_read({"trust_env": False})
    assert tls.tls_context({"trust_env": False}) is alone
    assert made == [*[{"trust_env": True}] * 4, {"trust_env": False}]


@pytest.mark.parametrize(
    ("own", "is_read"),
    [
        ({"verify": CONTEXT}, True),
        ({"verify": False}, True),
        ({"cert": "c"}, False),
        ({"verify": True, "cert": "c"}, False),
    ],
)
def test_a_client_s_own_is_made_for_it(own: dict[str, Any], is_read: bool, made: list[dict[str, Any]]) -> None:
    """A certificate is given to a context that has the authorities, which have to be read."""
    for trusted in (True, False):
        usual = tls.tls_context({"trust_env": trusted})
        options = own | {"trust_env": trusted}
        assert tls.is_read(options) is is_read
        assert tls.tls_context(options) is not usual
        assert tls.tls_context({"trust_env": trusted}) is usual
        assert {"verify": True, "cert": None} | made[-1] == {"verify": True, "cert": None} | options


# --- proxies ---

HTTP, HTTPS = httpx.URL("http://a.example/x"), httpx.URL("https://a.example/x")


def test_the_proxy_that_is_given_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tls.proxy_for(HTTP, {}, CONTEXT) is None
    monkeypatch.setenv("http_proxy", "http://of.example:1")
    own = httpx.Proxy("socks5://own.example:2", auth=("a", "b"))
    assert tls.proxy_for(HTTP, {"proxy": own}, CONTEXT) is own
    for given_, url in ((None, "http://of.example:1"), ("http://own.example:2", "http://own.example:2")):
        found = tls.proxy_for(HTTP, {"proxy": given_}, CONTEXT)
        assert found is not None
        assert (str(found.url), found.ssl_context) == (url, None)
    assert tls.proxy_for(HTTP, {"trust_env": False}, CONTEXT) is None
    assert tls.proxy_for(HTTPS, {}, CONTEXT) is None
    for wrong in ("http://", "http://:3128"):
        with pytest.raises(ValueError, match=r"^a proxy without a host$"):
            tls.proxy_for(HTTP, {"proxy": wrong}, CONTEXT)


def test_a_proxy_over_tls_has_the_same_authorities() -> None:
    other = ssl.create_default_context()
    own = httpx.Proxy("https://own.example:2", auth=("a", "b"), headers={"X-A": "1"})
    found = tls.proxy_for(HTTP, {"proxy": own}, CONTEXT)
    assert found is not None
    assert (found.url, found.auth, found.headers, found.ssl_context) == (own.url, ("a", "b"), own.headers, CONTEXT)
    trusting = httpx.Proxy("https://own.example:2", ssl_context=other)
    assert tls.proxy_for(HTTP, {"proxy": trusting}, CONTEXT) is trusting
    plain = httpx.Proxy("http://own.example:2")
    assert tls.proxy_for(HTTP, {"proxy": plain}, CONTEXT) is plain


@pytest.mark.parametrize("url", [HTTP, HTTPS])
@pytest.mark.parametrize("both", [False, True])
def test_the_environment_s_proxy_is_that_of_the_scheme_or_of_all(
    url: httpx.URL, both: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("all_proxy", "all.example:1")
    monkeypatch.setenv("no_proxy", "b.example")
    if both:
        monkeypatch.setenv(f"{url.scheme}_proxy", f"socks5://{url.scheme}.example:2")
    found = tls.proxy_for(url, {}, CONTEXT)
    assert found is not None
    assert str(found.url) == (f"socks5://{url.scheme}.example:2" if both else "http://all.example:1")


ADDRESSES = {"a.example": "b.example", "10.1.2.3": "10.1.2.4", "[fd00::1]": "[fd00::2]"}
"""Hosts, and another of the kind."""


def exempted(host: str, form: str) -> tuple[str, bool]:
    """An entry of this form, and whether it is about a host."""
    named = host == "a.example"
    return {
        "itself": (host.upper(), True),
        "other": (ADDRESSES[host], False),
        "domain": ("example", named),
        "dot": (".example", named),
        "star": ("*.example", named),
        "end": ("ample", False),
        "network": ("10.0.0.0/8", host == "10.1.2.3"),
        "wider": ("fd00::5/8", host == "[fd00::1]"),
        "long": ("[fd00:0:0::1]", host == "[fd00::1]"),
    }[form]


def test_what_no_proxy_exempts(monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry is a host, its domain, its address or network; it may have a scheme, and with a host a port."""
    given: dict[str, str] = {"all": "http://p.example"}
    monkeypatch.setattr(tls, "getproxies", lambda: given)
    forms = ("itself", "other", "domain", "dot", "star", "end", "network", "wider", "long")
    for host, scheme, port in itertools.product(ADDRESSES, ("http", "https"), (None, 80, 443, 8080)):
        url = httpx.URL(f"{scheme}://{host}" + ("" if port is None else f":{port}"))
        own = port or {"http": 80, "https": 443}[scheme]
        for form, of_scheme, of_port in itertools.product(
            forms, ("", "all://", "http://", "https://", "ftp://"), ("", ":80", ":443", ":8080")
        ):
            if form in ("network", "wider", "long") and of_port:
                continue  # a network has no ports
            entry, fits = exempted(host, form)
            fits = fits and of_scheme in ("", "all://", f"{scheme}://") and of_port in ("", f":{own}")
            for before in ("", "x.example, ", "fe80::/16,,"):
                given["no"] = f"{before}{of_scheme}{entry}{of_port}"
                assert (tls.proxy_for(url, {}, CONTEXT) is None) is fits, (url, given)
        for entry, fits in (("", False), ("*", True), ("b.example, *", True)):
            given["no"] = entry
            assert (tls.proxy_for(url, {}, CONTEXT) is None) is fits, (url, given)


def test_an_entry_that_names_no_host_exempts_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for host, entry in itertools.product(
        ("a.example.", "a.xx"), (None, "", ".", "*.", "8080", ":443", "https://", " , ")
    ):
        given = {"all": "http://p.example"} | ({} if entry is None else {"no": entry})
        monkeypatch.setattr(tls, "getproxies", lambda given=given: given)
        assert tls.proxy_for(httpx.URL(f"https://{host}"), {}, CONTEXT) is not None, (host, entry)


def test_what_of_an_address_may_be_shown() -> None:
    for scheme, user, host, path, query, fragment in itertools.product(
        ("http://", "socks5://", ""),
        ("", "u@", "u:p@", "u:p@p@", "u:p/?#p@", ":@"),
        ("h", "h.example:1", "[::1]:2", ""),
        ("", "/", "/a/b"),
        ("", "?", "?key=s", "?a?b"),
        ("", "#", "#key", "#a#b", "#a?b"),
    ):
        assert tls.public_part(f"{scheme}{user}{host}{path}{query}{fragment}") == f"{scheme}{host}{path}"
    assert "u" not in tls.public_part("http://h/?k=u@v")


@pytest.mark.parametrize(
    ("proxy", "over_aiohttp"),
    [
        (None, True),
        (httpx.Proxy("http://p.example"), True),
        (httpx.Proxy("http://p.example", ssl_context=ssl.create_default_context()), True),  # which it has no use for
        (httpx.Proxy("https://p.example", ssl_context=CONTEXT), True),
        (httpx.Proxy("https://p.example", ssl_context=ssl.create_default_context()), False),
        (httpx.Proxy("socks5://p.example"), False),
    ],
)
def test_aiohttp_sends_what_it_can(
    proxy: httpx.Proxy | None, over_aiohttp: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has one set of authorities, and knows no SOCKS, for which httpx may lack a package."""
    limits = httpx.Limits(max_connections=7, max_keepalive_connections=3, keepalive_expiry=2.5)
    way = {"verify": CONTEXT, "limits": limits, "proxy": proxy}
    uncounted = httpx.Limits(max_keepalive_connections=3, keepalive_expiry=2.5)  # we count them
    made: list[dict[str, Any]] = []

    async def make() -> None:
        monkeypatch.setattr(httpx, "AsyncHTTPTransport", lambda **options: made.append(options))
        assert aiohttp._timeout(1, 2) == ClientTimeout(total=None, connect=1, sock_read=2)  # the deadline is ours
        connections._over_aiohttp.cache_clear()  # by an earlier test
        transport = connections._transport(way)
        assert (transport is None) is not over_aiohttp
        if over_aiohttp:
            assert type(transport) is aiohttp.Transport
            await transport.aclose()
        monkeypatch.setattr(connections, "_over_aiohttp", lambda: None)
        assert connections._transport(way) is None

    asyncio.run(make())
    assert made == [way | {"limits": uncounted}] * (1 if over_aiohttp else 2)

    def lacking(**_: Any) -> Any:
        raise ImportError("socksio")

    with pytest.raises(errors.ConfigurationError, match=r"^the proxy socks5://… needs pip install 'httpx\[socks\]'$"):
        connections._of_httpx(lacking, way | {"proxy": httpx.Proxy("socks5://a:b@p.example")})
