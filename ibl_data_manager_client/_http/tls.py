"""Certificates and proxies: what the options and the environment say of them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING, Any, Final
from urllib.request import getproxies

import httpx

if TYPE_CHECKING:
    import ssl

CERTIFICATES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
"""Variables that name files which connections over TLS read, or write."""


_shared: dict[tuple[str | None, ...], ssl.SSLContext] = {}


def tls_context(options: Mapping[str, Any]) -> ssl.SSLContext:
    """The context of a client's connections: one for all clients of the process, unless `verify` or `cert` is given.

    To read the authorities takes a tenth of a second.
    """
    trusted = options.get("trust_env", True)
    if own := _own(options):
        return httpx.create_ssl_context(**own, trust_env=trusted)
    named = _named(options)
    if named not in _shared:
        _shared[named] = httpx.create_ssl_context(trust_env=trusted)
    return _shared[named]


def is_read(options: Mapping[str, Any]) -> bool:
    """Whether that takes no time."""
    return _own(options).keys() == {"verify"} or (not _own(options) and _named(options) in _shared)


def _own(options: Mapping[str, Any]) -> dict[str, Any]:
    """What a client is told of certificates."""
    usual = {"verify": True, "cert": None}
    return {name: given for name, usually in usual.items() if (given := options.get(name, usually)) is not usually}


def _named(options: Mapping[str, Any]) -> tuple[str | None, ...]:
    return tuple(os.environ.get(name) for name in CERTIFICATES if options.get("trust_env", True))


def proxy_for(url: httpx.URL, options: Mapping[str, Any], context: ssl.SSLContext) -> httpx.Proxy | None:
    """The proxy of the options, else that of the environment, for an address; over TLS with the same authorities.

    Raises:
        ValueError, httpx.InvalidURL: what is named is no proxy.
    """
    named = options.get("proxy")
    if named is None and options.get("trust_env", True):
        named = _proxy_of_environment(url)
    if named is None:
        return None
    proxy = named if isinstance(named, httpx.Proxy) else httpx.Proxy(named)
    if not proxy.url.host:
        raise ValueError("a proxy without a host")
    if proxy.url.scheme != "https" or proxy.ssl_context is not None:
        return proxy
    return httpx.Proxy(proxy.url, auth=proxy.auth, headers=proxy.headers, ssl_context=context)


def _proxy_of_environment(url: httpx.URL) -> str | None:
    found = getproxies()
    proxy = found.get(url.scheme) or found.get("all")
    if not proxy or any(_exempts(one.strip(), url) for one in found.get("no", "").split(",")):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def public_part(address: str) -> str:
    """An address without what may be secret in it: user and password, query and fragment."""
    scheme, mark, rest = address.partition("://")
    if not mark:
        scheme, rest = "", address
    rest = rest.rpartition("@")[2]  # first: a password may have the others
    return f"{scheme}{mark}{rest.partition('#')[0].partition('?')[0]}"


def _exempts(entry: str, url: httpx.URL) -> bool:
    """Whether an entry of `NO_PROXY` is about an address: `*`, a host with its subdomains, an IP address or network.

    It may have a scheme and a port.
    """
    if entry == "*":
        return True
    scheme, mark, rest = entry.rpartition("://")
    if mark and scheme not in ("all", url.scheme):
        return False
    try:
        return ip_address(url.host) in ip_network(rest.strip("[]"), strict=False)
    except ValueError:
        pass
    name, colon, port = rest.rpartition(":")
    if not (colon and port.isdecimal()):
        name = rest
    elif int(port) != (url.port or {"http": 80, "https": 443}[url.scheme]):
        return False
    name = name.strip("[]").lstrip("*").lstrip(".").lower()
    return name != "" and f".{url.host}".endswith(f".{name}")
