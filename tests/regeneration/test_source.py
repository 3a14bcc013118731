"""Getting a description: from a file, a URL, the npm package; whatever is wrong is said, with what to do about it."""

from __future__ import annotations

import copy
import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile
import threading
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import IO, Any

import httpx
import pytest
import yaml
from generation import facts, names, paging, rules, source
from generation.document import Json
from generation.record import Record

from tests import committed

from . import tiny
from .project import ROOT, as_yaml, run, snapshot

GOOD = tiny.document({"responses": {"200": tiny.answer(tiny.ref("Thing"))}}, {"Thing": tiny.thing()})


def changed(change: Callable[[Json], object]) -> bytes:
    """The good description with a change, as YAML."""
    document = copy.deepcopy(GOOD)
    change(document)
    return as_yaml(document)


def twice(document: Json) -> None:
    """Give two operations one operationId."""
    document["paths"]["/others/"] = {"post": document["paths"]["/things/"]["get"]}


def get(document: Json) -> Any:
    """The operation of the good description."""
    return document["paths"]["/things/"]["get"]


BOMB = b"a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + b"".join(
    b"a%d: &a%d [%s]\n" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 30)
)
"""Thirty lines of YAML that stand for 9 to the power of 30 values."""

BAD: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "it has no `openapi` version"),
    "HTML": (b"\n<!DOCTYPE html><html><body>Sign in</body></html>", "this is HTML or XML, not an OpenAPI description"),
    "words": (b"Internal Server Error", "it has no `openapi` version"),
    "a JSON array": (b"[]", "it has no `openapi` version"),
    "cut off in YAML": (as_yaml(GOOD)[:60] + b'\n "', "neither YAML nor JSON: while scanning a quoted scalar"),
    "cut off in JSON": (json.dumps(GOOD).encode()[:-9], "neither YAML nor JSON: "),
    "not UTF-8": (b'{"openapi": "\xff"}', "neither YAML nor JSON: 'utf-8' codec can't decode"),
    "half a character": (json.dumps(GOOD).replace("Things", r"\ud800").encode(), "can't encode character"),
    "too deep": (b"{" + b'"a":{' * 100_000, "neither YAML nor JSON: "),
    "deep, as YAML": (b"openapi: " + b"[" * 100_000, "it is nested more than 100 deep"),
    "deep, as a list": (b"openapi:\n " + b"- " * 100_000, "it is nested more than 100 deep"),
    "deep, as mappings": (b"".join(b" " * n + b"a:\n" for n in range(300)), "it is nested more than 100 deep"),
    "deep, and JSON": (b'{"a":' * 300 + b"1" + b"}" * 300, "it is nested more than 100 deep"),
    "many aliases": (BOMB + b"openapi: 3.0.3", "it has more than 5,000,000 values, aliases repeated"),
    "aliases of a merge": (BOMB.replace(b" [", b" {<<: [").replace(b"]", b"]}"), "it has more than 5,000,000"),
    "a long number in hexadecimal": (
        as_yaml(GOOD) + b"x-most: 0x" + b"f" * 6_000,
        "it has a number of more than 1,000 digits",
    ),
    "a long number in octal, as a key": (
        as_yaml(GOOD) + b"? 0" + b"7" * 6_000 + b"\n: 1",
        "a number of more than 1,000 digits",
    ),
    "a long number in sixties": (
        as_yaml(GOOD) + b"x-most: 1" + b":59" * 10_000_000,
        "a number of more than 1,000 digits",
    ),
    "a long number": (as_yaml(GOOD) + b"x-most: " + b"9" * 6_000, "a number of more than 1,000 digits"),
    **{
        f"no value of its tag, {value}": (as_yaml(GOOD) + f"x: {value}\n".encode(), "neither YAML nor JSON")
        for value in ("!!bool maybe", '!!int ""', '!!int "-"', '!!float ""', "1:" * 200 + "1.5")
    },
    **{
        f"a long number with a blank, {head}": (
            as_yaml(GOOD) + f"x: !!int '{head}'\n".replace("…", "1" * 6_000).encode(),
            "more than 1,000 digits",
        )
        for head in ("0x …", "0b …", "… ")
    },
    "a long number with a tag": (as_yaml(GOOD) + b"x: !!int '0x" + b"f" * 6_000 + b"'", "more than 1,000 digits"),
    "a long number in JSON": (b'{"x-most": ' + b"9" * 6_000 + b"}", "neither YAML nor JSON: Exceeds the limit"),
    "its own part": (b"openapi: 3.0.3\npaths: &p\n  /a:\n    get: *p", "the value with the anchor p contains itself"),
    **{
        f"no number, {value}": (
            as_yaml(GOOD) + f"x-a: [1, {value}]\n".encode(),
            f"#/x-a/1 is {said}, which is no number",
        )
        for value, said in ((".nan", "nan"), (".inf", "inf"), ("-.INF", "-inf"), ("1.5e+999", "inf"))
    },
    **{
        f"no number in JSON, {value}": (
            json.dumps({**GOOD, "x/a": "?"}).replace('"?"', value).encode(),
            f"#/x~1a is {said}, which is no number",
        )
        for value, said in (("NaN", "nan"), ("-Infinity", "-inf"), ("1e999", "inf"))
    },
    "Swagger": (b"swagger: '2.0'", "it has no `openapi` version"),
    "a number as version": (changed(lambda it: it.update(openapi=3.0)), "it has no `openapi` version"),
    "OpenAPI 3.1": (changed(lambda it: it.update(openapi="3.1.0")), "it is OpenAPI 3.1.0, and 3.0 is read here"),
    "no paths": (changed(lambda it: it.pop("paths")), "it has no paths"),
    "empty paths": (changed(lambda it: it["paths"].clear()), "it has no paths"),
    "no info": (changed(lambda it: it.pop("info")), "it has no version in `info`"),
    "no version": (changed(lambda it: it["info"].pop("version")), "it has no version in `info`"),
    "no server": (changed(lambda it: it.pop("servers")), "it names no server"),
    "servers that are none": (changed(lambda it: it.update(servers={"url": "/"})), "it names no server"),
    "a server without address": (changed(lambda it: it.update(servers=[{}])), "it names no server"),
    "one id twice": (changed(twice), "operationId 'things_get' stands 2 times"),
    "no id": (changed(lambda it: get(it).pop("operationId")), "1 operations have no operationId"),
    "cut off components": (changed(lambda it: it.pop("components")), "reference to Thing, which is not there"),
    "null components": (changed(lambda it: it.update(components=None)), "its `components` hold no schemas"),
    "null schemas": (changed(lambda it: it["components"].update(schemas=None)), "its `components` hold no schemas"),
    "a null component": (changed(lambda it: it["components"]["schemas"].update(Thing=None)), "component Thing is no"),
    "another reference": (
        changed(lambda it: get(it).update(parameters=[{"$ref": "#/components/parameters/Page"}])),
        "reference to #/components/parameters/Page, and only those to component schemas are read here",
    ),
    "parameters of a path": (
        changed(lambda it: it["paths"]["/things/"].update(parameters=[])),
        "path /things/ has parameters of its own, which are read on operations only",
    ),
    "a version that is a number": (changed(lambda it: it["info"].update(version=4.2)), "its version, 4.2, is no text"),
    "bodies of their own": (
        changed(lambda it: get(it).update(requestBody={"$ref": "#/components/requestBodies/B"})),
        "reference to #/components/requestBodies/B, and only those to component schemas are read here",
    ),
    "a null path": (changed(lambda it: it["paths"].update({"/things/": None})), "path /things/ is no object"),
    "a null operation": (changed(lambda it: it["paths"]["/things/"].update(get=None)), "get /things/ is no object"),
    "no responses": (changed(lambda it: get(it).pop("responses")), "get /things/ has no responses"),
    "null responses": (changed(lambda it: get(it).update(responses=None)), "get /things/ has no responses"),
    "a null response": (
        changed(lambda it: get(it)["responses"].update({"200": None})),
        "response 200 of get",
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_no_description(what: str) -> None:
    content, message = BAD[what]
    with pytest.raises(source.SourceError) as caught:
        source.read(content, "the-origin")
    assert str(caught.value).startswith("the-origin")
    assert message in str(caught.value)
    assert "--path FILE" in str(caught.value)  # what to do
    assert len(str(caught.value)) < 600


def test_many_problems_are_counted() -> None:
    document = {**GOOD, "components": {"schemas": {f"T{n}": tiny.thing(a=tiny.ref(f"Gone{n}")) for n in range(9)}}}
    with pytest.raises(source.SourceError, match=r"Gone3, which is not there.*\(and 5 more\)"):
        source.read(as_yaml(document), "it")


@pytest.mark.parametrize("content", [as_yaml(GOOD), json.dumps(GOOD).encode(), b"  \n" + json.dumps(GOOD).encode()])
def test_what_is_one(content: bytes) -> None:
    found = source.read(content, "it")
    assert found == source.Description(content, "it", GOOD)
    assert found.version == "1"
    assert found.sha256 == hashlib.sha256(content).hexdigest()


def test_yaml_is_never_code(tmp_path: Path) -> None:
    made = tmp_path / "made"
    with pytest.raises(source.SourceError, match="neither YAML nor JSON"):
        source.read(f"openapi: !!python/object/apply:os.mkdir ['{made}']".encode(), "it")
    assert not made.exists()


@pytest.mark.parametrize("date", ["2024-01-01", "2024-01-01T10:00:00Z"])
def test_a_date_is_the_text_that_stands_there(date: str) -> None:
    """YAML makes an object of it, which no rule and no text of a docstring expects."""
    found = source.read(as_yaml(GOOD).replace(b"openapi:", f"x-since: {date}\nopenapi:".encode()), "it")
    assert found.document["x-since"] == date


def test_keys_are_texts() -> None:
    text = as_yaml(GOOD)
    assert text.count(b"'200':") == 1
    assert source.read(text.replace(b"'200':", b"200:"), "it").document == GOOD


@pytest.mark.parametrize(
    "line",
    ["null: 1", "1.5: 1", "true: 1", "? [1, 2]\n: 1", "x-a: !!binary AAAA", "x-a: !!set {a, b}", "x-a: !!omap [a: 1]"],
)
def test_what_json_has_not_is_refused(line: str) -> None:
    with pytest.raises(source.SourceError, match="neither YAML nor JSON"):
        source.read(f"{line}\n".encode() + as_yaml(GOOD), "it")


def test_extensions_that_are_ours_are_stripped_wherever_they_are_read() -> None:
    document = copy.deepcopy(GOOD)
    operation, schema = get(document), document["components"]["schemas"]["Thing"]
    (response,) = operation["responses"].values()
    operation["requestBody"] = tiny.content(tiny.ref("Thing"))
    places = [operation, schema, response, operation["requestBody"], operation["requestBody"]["content"][tiny.JSON]]
    clean = copy.deepcopy(document)
    for place in (*places, response["content"][tiny.JSON]):
        place.update(dict.fromkeys(source.OURS, "planted"))
    assert source.without_ours(document) == clean
    read = {value for module in (facts, names, paging, rules) for value in vars(module).values() if is_extension(value)}
    assert read == set(source.OURS)


def is_extension(value: object) -> bool:
    """Whether a constant names an extension of descriptions."""
    return isinstance(value, str) and re.fullmatch("x-[a-z-]+", value) is not None


class TestPath:
    def test_the_committed_one_is_the_recorded_one(self) -> None:
        record = Record(ROOT / "pyproject.toml")
        found = source.from_path(ROOT / "openapi.yaml", record.origin)
        assert found.origin == committed.RECORD["origin"]
        assert record.problems(found) == []

    def test_any_file(self, tmp_path: Path) -> None:
        path = tmp_path / "schema.yml"
        path.write_bytes(as_yaml(GOOD))
        assert source.from_path(path) == source.Description(path.read_bytes(), "file schema.yml", GOOD)
        assert source.from_path(path, "elsewhere").origin == "elsewhere"

    @pytest.mark.parametrize(("name", "message"), [("none.yaml", "No such file"), ("", "Is a directory")])
    def test_none_to_read(self, tmp_path: Path, name: str, message: str) -> None:
        with pytest.raises(source.SourceError, match=rf"(?s)^cannot read .*: {message}.*--path FILE"):
            source.from_path(tmp_path / name)


Page = tuple[int, dict[str, str], bytes]
"""Status, headers and body."""

YAML, JSON = as_yaml(GOOD), json.dumps(GOOD).encode()


def spectacular(accept: str) -> Page:
    """What the view of drf-spectacular answers: the first of its types that is asked for, else nothing acceptable."""
    for name, body in (
        ("application/vnd.oai.openapi", YAML),
        ("application/yaml", YAML),
        ("application/vnd.oai.openapi+json", JSON),
        ("application/json", JSON),
    ):
        if name in [one.partition(";")[0].strip() for one in accept.split(",")]:
            return 200, {"Content-Type": name, "Vary": "Accept"}, body
    return 406, {}, b"{}"


class Server(ThreadingHTTPServer):
    """Answers each path with the page that `pages` holds for it, or makes of what is accepted."""

    pages: Mapping[str, Page | Callable[[str], Page]]

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    """Answers GET."""

    server: Server

    def do_GET(self) -> None:
        page = self.server.pages.get(self.path, (404, {}, b"Not Found"))
        status, headers, body = page(self.headers["Accept"]) if callable(page) else page
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


class TestUrl:
    def test_good(self, server: Server) -> None:
        server.pages = {"/schema/": (302, {"Location": "/real"}, b""), "/real": (200, {}, as_yaml(GOOD))}
        url = f"{server.base}/schema/"
        assert source.from_url(url) == source.Description(as_yaml(GOOD), url, GOOD)

    @pytest.mark.parametrize(
        ("page", "message"),
        [
            ((404, {}, b"no"), "answered 404"),
            ((503, {}, b"<html>"), "answered 503"),
            ((302, {"Location": "/"}, b""), "cannot download .*redirect"),
            (
                (200, {"Content-Type": "text/html"}, b"<html><body>Swagger UI</body></html>"),
                "answered a page of HTML, from http.*login needed",
            ),
            ((401, {}, b"{}"), "answered 401. Is a login needed"),
            ((403, {}, b"{}"), "answered 403. Is a login needed"),
            ((200, {}, as_yaml(GOOD)[:100]), "is no usable OpenAPI description|neither YAML nor JSON"),
            ((200, {"Content-Length": "9999", "Connection": "close"}, as_yaml(GOOD)), "cannot download .*peer closed"),
            ((200, {"Content-Encoding": "gzip"}, b"no gzip"), "cannot download "),
            ((200, {}, b""), "it has no `openapi` version"),
        ],
    )
    def test_bad(self, server: Server, page: tuple[int, dict[str, str], bytes], message: str) -> None:
        server.pages = {"/": page}
        with pytest.raises(source.SourceError, match=rf"(?s){message}.*--path FILE"):
            source.from_url(f"{server.base}/")

    def test_as_drf_spectacular_answers(self, server: Server) -> None:
        server.pages = {
            "/schema/": spectacular,
            "/schema/?format=json": (200, {"Content-Type": "application/vnd.oai.openapi+json"}, JSON),
            "/json/": lambda accept: (200, {}, JSON) if "json" in accept else (406, {}, b""),
            "/moved/": (301, {"Location": "/schema/"}, b""),
        }
        for path, content in (("schema/", YAML), ("schema/?format=json", JSON), ("json/", JSON), ("moved/", YAML)):
            found = source.from_url(f"{server.base}/{path}")
            assert (found.content, found.document) == (content, GOOD)
            assert found.origin == f"{server.base}/{path.partition('?')[0]}"

    def test_compressed(self, server: Server) -> None:
        server.pages = {"/": (200, {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}, gzip.compress(YAML))}
        assert source.from_url(f"{server.base}/").content == YAML

    def test_a_login_page_is_named(self, server: Server) -> None:
        page = b"<!DOCTYPE html><title>Sign in</title>"
        server.pages = {
            "/schema/": (302, {"Location": "/login/?next=/schema/"}, b""),
            "/login/?next=/schema/": (200, {"Content-Type": "text/html; charset=utf-8"}, page),
        }
        with pytest.raises(source.SourceError, match=r"/schema/ answered a page of HTML, from .*/login/\. Is a login"):
            source.from_url(f"{server.base}/schema/")

    def test_one_of_sixty_megabytes(self, server: Server) -> None:
        large = {**GOOD, "info": {**GOOD["info"], "description": "text " * (12 * 2**20)}}
        server.pages = {"/": (200, {}, json.dumps(large).encode())}
        found = source.from_url(f"{server.base}/")
        assert len(found.content) > 60 * 10**6
        assert found.document["paths"] == GOOD["paths"]

    def test_one_that_changes_between_two_requests(
        self, server: Server, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        kept, url = tmp_path / "kept.yaml", f"{server.base}/"
        first = yaml.safe_load((project / "openapi.yaml").read_bytes())
        first["info"]["version"] = "4.91.0"
        server.pages = {"/": (200, {}, as_yaml(first))}
        assert run(project, "--url", url, "--dry-run", "--save", str(kept)) == 0
        assert kept.read_bytes() == as_yaml(first)
        server.pages = {"/": (200, {}, as_yaml({**first, "info": {**first["info"], "version": "4.92.0"}}))}
        before = snapshot(project)
        capsys.readouterr()
        assert run(project, "--url", url, "--save", str(kept)) == 1
        assert "is not what kept.yaml holds: it has changed since" in capsys.readouterr().err
        assert (snapshot(project), kept.read_bytes()) == (before, as_yaml(first))
        server.pages = {"/": (200, {}, as_yaml(first))}
        assert run(project, "--url", url, "--save", str(kept)) == 0
        assert (project / "openapi.yaml").read_bytes() == as_yaml(first)

    def test_too_large(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        server.pages = {"/": (200, {}, b"#" * 2**20 + as_yaml(GOOD))}
        monkeypatch.setattr(source, "MAX_BYTES", 2**20)
        with pytest.raises(source.SourceError, match="more than 1 MiB; no description is that large"):
            source.from_url(f"{server.base}/")

    def test_too_slow(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(source, "MAX_SECONDS", -1)
        server.pages = {"/": (200, {}, YAML)}
        with pytest.raises(source.SourceError, match="not all of it came within"):
            source.from_url(f"{server.base}/")

    def test_a_way_from_https_to_http_is_not_followed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whoever is in between would write the description."""

        def answer(request: httpx.Request) -> httpx.Response:
            if request.url.scheme == "https":
                return httpx.Response(302, headers={"Location": "http://u:secret@things.example/schema?token=secret"})
            return httpx.Response(200, content=as_yaml(GOOD))

        monkeypatch.setattr(httpx, "stream", httpx.Client(transport=httpx.MockTransport(answer)).stream)
        with pytest.raises(source.SourceError, match=r"leads to http://things.example/schema, over http") as caught:
            source.from_url("https://things.example/schema")
        assert "secret" not in str(caught.value)
        assert source.from_url("http://things.example/schema").document == GOOD

    def test_nobody_listens(self, server: Server) -> None:
        server.server_close()
        with pytest.raises(source.SourceError, match=r"(?s)cannot download .http://127.*Offline.*--path FILE"):
            source.from_url(f"{server.base}/")

    @pytest.mark.parametrize("url", ["schema.yaml", "ftp://127.0.0.1/x", "http://[", "http://127.0.0.1:99999/", ""])
    def test_no_url(self, url: str) -> None:
        with pytest.raises(source.SourceError, match=r"(?s)cannot download .*--path FILE"):
            source.from_url(url)


NPM = f"""#!{sys.executable}
import io, pathlib, sys, tarfile
assert sys.argv[1] == "pack", sys.argv
wanted = sys.argv[-1]
behaviour = pathlib.Path(__file__).with_name("behaviour").read_text()
if behaviour == "unknown version":
    print("npm error code ETARGET", file=sys.stderr)
    if "--silent" not in sys.argv:
        print(f"npm error notarget No matching version found for {{wanted}}.", file=sys.stderr)
    sys.exit(1)
if behaviour == "silent failure":
    sys.exit(1)
if behaviour == "slow":
    import time; time.sleep(60)
if behaviour == "broken archive":
    pathlib.Path("it.tgz").write_bytes(b"no archive")
if behaviour in ("good", "empty package", "folder"):
    assert wanted == "@iblai/iblai-api@9.9.9", wanted
    with tarfile.open("iblai-iblai-api-9.9.9.tgz", "w:gz") as archive:
        name = "package/README.md" if behaviour == "empty package" else "package/sdk_schema.yml"
        content = pathlib.Path(__file__).with_name("content").read_bytes()
        member = tarfile.TarInfo(name)
        member.size = len(content)
        if behaviour == "folder":
            member.type, member.size = tarfile.DIRTYPE, 0
        archive.addfile(member, io.BytesIO(content))
"""


class TestNpm:
    @pytest.fixture
    def npm(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
        """Put an npm on PATH that behaves as told."""
        (tmp_path / "npm").write_text(NPM, encoding="utf-8")
        (tmp_path / "npm").chmod(0o755)
        (tmp_path / "content").write_bytes(as_yaml(GOOD))
        monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")

        def behave(how: str) -> None:
            (tmp_path / "behaviour").write_text(how, encoding="utf-8")

        return behave

    def test_good(self, npm: Callable[[str], None]) -> None:
        npm("good")
        expected = source.Description(as_yaml(GOOD), "npm @iblai/iblai-api@9.9.9, sdk_schema.yml", GOOD)
        assert source.from_npm("9.9.9") == expected

    @pytest.mark.parametrize(
        ("behaviour", "message"),
        [
            ("unknown version", "cannot get @iblai/iblai-api@9.9.9: .*No matching version found"),
            ("silent failure", "cannot get @iblai/iblai-api@9.9.9: it ended with status 1"),
            ("nothing comes", "cannot get @iblai/iblai-api@9.9.9: no archive came"),
            ("broken archive", "@iblai/iblai-api@9.9.9 came as no archive that can be read"),
            ("empty package", "@iblai/iblai-api@9.9.9 ships no package/sdk_schema.yml"),
            ("folder", "@iblai/iblai-api@9.9.9 ships no package/sdk_schema.yml"),
        ],
    )
    def test_bad(self, npm: Callable[[str], None], behaviour: str, message: str) -> None:
        npm(behaviour)
        with pytest.raises(source.SourceError, match=rf"(?s){message}.*--path FILE"):
            source.from_npm("9.9.9")

    def test_too_slow(self, npm: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
        npm("slow")
        monkeypatch.setattr(source, "NPM_SECONDS", 0.2)
        with pytest.raises(source.SourceError, match=r"npm cannot get .*9: no answer within 0\.2 s"):
            source.from_npm("9.9.9")

    def test_no_npm(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        with pytest.raises(source.SourceError, match=r"(?s)npm is not on PATH: install Node\.js, or .*--path FILE"):
            source.from_npm("9.9.9")

    @pytest.mark.parametrize("version", ["", "--registry=http://elsewhere.example", "1 2", "../x"])
    def test_no_version(self, npm: Callable[[str], None], version: str, monkeypatch: pytest.MonkeyPatch) -> None:
        npm("good")
        monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("npm was called"))
        with pytest.raises(source.SourceError, match=r"(?s)is no version: .*--path FILE"):
            source.from_npm(version)


class TestNothingIsTold:
    def test_the_secrets_of_a_url_are_not_recorded(self, server: Server) -> None:
        server.pages = {"/schema?token=hidden": (200, {}, as_yaml(GOOD))}
        given = server.base.replace("http://", "http://ci:secret@") + "/schema?token=hidden#also"
        assert source.from_url(given).origin == server.base + "/schema"

    @pytest.mark.parametrize("rest", ["/none?token=hidden", ":secret/x", "/\x01?token=hidden"])
    def test_nor_are_they_in_errors(self, server: Server, rest: str) -> None:
        server.pages = {}
        with pytest.raises(source.SourceError) as caught:
            source.from_url(server.base.replace("http://", "http://ci:secret@") + rest)
        assert "ci:" not in str(caught.value)
        assert "hidden" not in str(caught.value)

    @pytest.mark.parametrize(
        "url",
        ["https://ci:hid/den@h/x", "https://ci:hid?den@h/x", "https://ci:hid#den@h/x", "ci:hidden@h/x", "//ci@h"],
    )
    def test_nor_of_what_is_no_url(self, url: str) -> None:
        """A password that is not percent-encoded."""
        with pytest.raises(source.SourceError) as caught:
            source.from_url(url)
        assert source.shown_url(url) in ("https://…", "h/x", "h")
        assert not re.search("hid|den|ci", f"{source.shown_url(url)} {str(caught.value).splitlines()[0]}")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://127.0.0.1:1/schema?email=ci@corp.example&token=hidden", "http://127.0.0.1:1/schema"),
        ("https://host/schema?token=abc@hidden", "https://host/schema"),
        ("https://host/a@b/schema.yaml#hid@den", "https://host/a@b/schema.yaml"),
        ("https://ci:1234/hid@den", "https://…"),
        ("http://ci:hidden@[::1]:80/x?token=hidden", "http://[::1]:80/x"),
    ],
)
def test_a_url_is_shown_without_what_may_be_secret(url: str, shown: str) -> None:
    assert source.shown_url(url) == shown


@pytest.mark.parametrize("name", [source.NPM_FILE, "package/other"])
def test_an_archive_that_unpacks_to_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Zeros that claim to be 2 GiB, as the description and before it; memory stays below what a download may have."""
    path = tmp_path / "bomb.tgz"
    member = tarfile.TarInfo(name)
    member.size = 2**31
    with gzip.open(path, "wb", compresslevel=1) as file:
        file.write(member.tobuf())
        for _ in range(160):
            file.write(bytes(2**21))
    monkeypatch.setattr(source, "_npm_pack", lambda wanted, folder: path)
    monkeypatch.setattr("shutil.which", lambda name: name)
    tracemalloc.start()
    try:
        with pytest.raises(source.SourceError, match="MiB; no description is that large"):
            source.from_npm("9.9.9")
        assert tracemalloc.get_traced_memory()[1] < source.MAX_BYTES
    finally:
        tracemalloc.stop()


def test_a_long_text_of_digits_is_no_number() -> None:
    content = as_yaml(GOOD) + b"x-one: '" + b"9" * 6_000 + b"'\nx-two: 404 " + b"means that " * 1_000
    assert len(source.read(content, "the-origin").document["x-one"]) == 6_000


def _long_names(file: IO[bytes]) -> None:
    member = tarfile.TarInfo("././@LongLink")
    member.type, member.size = tarfile.GNUTYPE_LONGNAME, 2
    for _ in range(20_000):
        file.write(member.tobuf(tarfile.GNU_FORMAT) + b"x".ljust(512, b"\0"))


def _sparse(file: IO[bytes]) -> None:
    said = {"GNU.sparse.map": "a,b", "GNU.sparse.size": "c", "GNU.sparse.major": "x", "GNU.sparse.minor": "y"}
    member = tarfile.TarInfo(source.NPM_FILE)
    member.pax_headers = said
    file.write(member.tobuf(tarfile.PAX_FORMAT))


def _sparse_in_its_data(file: IO[bytes]) -> None:
    member = tarfile.TarInfo(source.NPM_FILE)
    member.size = 512
    member.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "5"}
    file.write(member.tobuf(tarfile.PAX_FORMAT) + b"no number\n".ljust(512, b"\0"))


def _negative(file: IO[bytes]) -> None:
    buffer = bytearray(tarfile.TarInfo(source.NPM_FILE).tobuf())
    buffer[124:136] = b"\xff" * 12
    buffer[148:156] = b" " * 8
    buffer[148:156] = b"%06o\0 " % sum(buffer[:512])
    file.write(buffer)


def _far(file: IO[bytes]) -> None:
    member = tarfile.TarInfo("o")
    member.size = 2**60
    file.write(member.tobuf(tarfile.GNU_FORMAT))


@pytest.mark.parametrize("write", [_long_names, _sparse, _sparse_in_its_data, _negative, _far])
def test_an_archive_over_which_its_reader_trips(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[IO[bytes]], None]
) -> None:
    path = tmp_path / "odd.tgz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        write(file)  # type: ignore[arg-type]
        file.write(bytes(1024))
    monkeypatch.setattr(source, "_npm_pack", lambda wanted, folder: path)
    monkeypatch.setattr("shutil.which", lambda name: name)
    with pytest.raises(source.SourceError, match=r"@iblai/iblai-api@9\.9\.9[ ,:]"):
        source.from_npm("9.9.9")


@pytest.mark.parametrize("value", [True, 1, ["x"], {"x": 1}, None])
@pytest.mark.parametrize("key", ["summary", "description"])
def test_what_is_said_of_an_operation_is_a_text(key: str, value: object) -> None:
    with pytest.raises(source.SourceError, match=f"`{key}` is no str"):
        source.read(changed(lambda document: get(document).update({key: value})), "it")
