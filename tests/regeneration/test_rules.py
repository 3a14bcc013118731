"""Each rule of the effective document alone, on documents of a few lines: the result exact, the input untouched."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
from generation import names, rules
from generation.document import Json

from .tiny import JSON, answer, applied, content, document, operation_of, ref, schemas_of, thing

TEXT: Json = {"type": "string"}
FILE: Json = {"type": "string", "format": "binary"}
FORM = "application/x-www-form-urlencoded"
DRF = (JSON, rules.SCIM, FORM, rules.MULTIPART, "*/*")


class TestOneMediaType:
    @pytest.mark.parametrize(
        ("schema", "media_types", "path", "chosen"),
        [
            (thing(name=TEXT), DRF, "/things/", JSON),
            (thing(name=TEXT), (FORM, JSON), "/things/", JSON),
            (thing(name=TEXT), (FORM,), "/things/", FORM),
            (thing(image=FILE), DRF, "/things/", rules.MULTIPART),
            (thing(images={"type": "array", "items": FILE}), DRF, "/things/", rules.MULTIPART),
            (thing(image={"allOf": [ref("Upload")]}), DRF, "/things/", rules.MULTIPART),
            (ref("Picture"), DRF, "/things/", rules.MULTIPART),
            (thing(image=FILE), (JSON, FORM), "/things/", JSON),
            (thing(name=TEXT), DRF, "/orgs/{org}/scim/v2/Users", rules.SCIM),
            (thing(name=TEXT), (JSON, FORM), "/orgs/{org}/scim/v2/Users", JSON),
        ],
    )
    def test_of_a_body(self, schema: Json, media_types: tuple[str, ...], path: str, chosen: str) -> None:
        body = {**content(schema, *media_types), "required": True}
        given = document(None, {"Upload": FILE, "Picture": thing(image=FILE)}, path=path, post={"requestBody": body})
        result = applied(rules.one_media_type, given)
        wanted = content(schema, chosen)
        if chosen == rules.MULTIPART:
            wanted["content"][chosen][rules.WITHOUT_FILE] = JSON
        assert operation_of(result, "post")["requestBody"] == {**wanted, "required": True}

    @pytest.mark.parametrize(
        ("schema", "media_types"),
        [
            ({**thing(image=FILE), "required": ["image"]}, DRF),
            ({**thing(image=ref("Upload")), "required": ["image"]}, DRF),
            (thing(image=FILE), (FORM, rules.MULTIPART)),
        ],
    )
    def test_of_a_form_that_stays_one(self, schema: Json, media_types: tuple[str, ...]) -> None:
        """Its file is required, or no JSON is declared."""
        given = document(None, {"Upload": FILE}, post={"requestBody": content(schema, *media_types)})
        result = applied(rules.one_media_type, given)
        assert operation_of(result, "post")["requestBody"] == content(schema, rules.MULTIPART)

    def test_of_a_form_without_a_schema(self) -> None:
        body = {"content": {rules.MULTIPART: {}, **content(thing(name=TEXT))["content"]}}
        result = applied(rules.one_media_type, document(None, post={"requestBody": body}))
        assert operation_of(result, "post")["requestBody"] == content(thing(name=TEXT))

    def test_of_a_file_or_text(self) -> None:
        schema = thing(image={"anyOf": [FILE, TEXT]})
        result = applied(rules.one_media_type, document(None, post={"requestBody": content(schema, *DRF)}))
        (media_type,) = operation_of(result, "post")["requestBody"]["content"]
        assert media_type == rules.MULTIPART

    @pytest.mark.parametrize(
        ("schema", "file"),
        [
            ({"type": "string", "format": "binary"}, True),
            (ref("Content"), True),
            ({"allOf": [ref("Content")]}, True),
            ({"type": "array", "items": ref("Content")}, True),
            (ref("Contents"), True),
            ({"anyOf": [{"type": "string"}, ref("Contents")]}, True),
            ({"anyOf": [{"anyOf": [ref("Content")]}]}, True),
            ({"type": "array", "items": {"anyOf": [ref("Content")]}}, True),
            ({"type": "array"}, False),
            ({"type": "object", "items": ref("Content")}, False),
            ({"anyOf": [{"type": "string"}, {"format": "uri"}]}, False),
            ({}, False),
        ],
    )
    def test_of_what_is_a_file(self, schema: Json, file: bool) -> None:
        content = {"type": "string", "format": "binary"}
        given = document({}, {"Content": content, "Contents": {"type": "array", "items": ref("Content")}})
        assert rules.is_file(given, schema) is file
        assert rules.uploads(given, thing(a={"type": "string"}, b=schema)) is file
        assert not rules.uploads(given, {})

    def test_of_the_form_itself(self) -> None:
        """The schema that decides whether a file goes up is the form's own."""
        body = {"content": {**content(thing(image=TEXT))["content"], rules.MULTIPART: {"schema": thing(image=FILE)}}}
        result = applied(rules.one_media_type, document(None, post={"requestBody": body}))
        media = {"schema": thing(image=FILE), rules.WITHOUT_FILE: JSON}
        assert operation_of(result, "post")["requestBody"] == {"content": {rules.MULTIPART: media}}

    def test_none_to_choose(self) -> None:
        given = document(None, post={"requestBody": content(thing(name=TEXT), FORM, "text/csv")})
        with pytest.raises(rules.RuleError) as caught:
            rules.one_media_type(given)
        assert (
            str(caught.value) == f"POST /things/: none of {FORM}, text/csv is JSON; choose one in openapi-overlay.yaml"
        )

    @pytest.mark.parametrize(
        ("offered", "chosen"),
        [
            (("text/csv", JSON), JSON),
            (("text/csv", rules.SCIM), rules.SCIM),
            (("audio/mpeg", "text/csv"), "audio/mpeg"),
            (("text/csv",), "text/csv"),
        ],
    )
    def test_of_an_answer(self, offered: tuple[str, ...], chosen: str) -> None:
        given = document({"responses": {"200": {"description": "ok", **content(TEXT, *offered)}}})
        result = applied(rules.one_media_type, given)
        assert operation_of(result)["responses"] == {"200": {"description": "ok", **content(TEXT, chosen)}}

    def test_nothing_to_narrow(self) -> None:
        given = document({"parameters": [{"in": "query", "name": "q", "schema": TEXT}]})
        assert applied(rules.one_media_type, given) == given


class TestFreeBodies:
    @pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
    def test_of_a_write_that_describes_none(self, method: str) -> None:
        operation: dict[str, Any] = {method: {}}
        result = applied(rules.free_bodies, document(None, **operation))
        assert operation_of(result, method)["requestBody"] == rules.FREE_BODY

    @pytest.mark.parametrize(
        ("method", "path", "operation"),
        [
            ("get", "/things/", {}),
            ("delete", "/things/{id}/", {}),
            ("delete", "/things/", {"parameters": [{"in": "query", "name": "id", "schema": TEXT}]}),
            ("post", "/things/", {"requestBody": content(TEXT, JSON)}),
        ],
    )
    def test_of_what_says_enough(self, method: str, path: str, operation: Json) -> None:
        operations: dict[str, Any] = {method: operation}
        given = document(None, path=path, **operations)
        assert applied(rules.free_bodies, given) == given


class TestSuccessAnswersOnly:
    def test_errors_leave(self) -> None:
        responses = {
            status: answer(TEXT, status) for status in ("200", "201", "204", "301", "400", "404", "500", "default")
        }
        result = applied(rules.success_answers_only, document({"responses": responses}))
        assert list(operation_of(result)["responses"]) == ["200", "201", "204"]
        assert operation_of(result)["responses"]["201"] == answer(TEXT, "201")

    def test_statuses_that_are_numbers_in_yaml(self) -> None:
        responses: Any = {200: answer(TEXT), 404: answer(TEXT)}
        assert list(
            operation_of(applied(rules.success_answers_only, document({"responses": responses})))["responses"]
        ) == [200]


class TestAnySuccess:
    @pytest.mark.parametrize(
        ("responses", "merged"),
        [
            ({"200": answer(TEXT, "It.")}, answer(TEXT, "It.")),
            ({"200": answer(TEXT, "It."), "201": answer(TEXT, "Made.")}, answer(TEXT, "It.")),
            ({"200": {"description": "Done."}, "201": answer(TEXT, "Made.")}, answer(TEXT, "Made.")),
            (
                {"200": answer(ref("A"), "It."), "201": answer(ref("B"), "Made."), "202": answer(ref("A"))},
                answer({"oneOf": [ref("A"), ref("B")]}, "It."),
            ),
            (
                {"200": {"description": "It.", **content(TEXT, "text/csv")}, "201": answer(ref("A"), "Made.")},
                {"description": "It.", **content({"oneOf": [TEXT, ref("A")]}, "text/csv")},
            ),
            ({"204": {"description": "Gone."}}, {"description": "Gone."}),
            ({"204": answer(TEXT, "Gone.")}, {"description": "Gone."}),
            ({"200": answer(TEXT, "It."), "204": answer(ref("A"), "Gone.")}, answer(TEXT, "It.")),
            ({"200": {"description": "A."}, "202": {"description": "B."}}, {"description": "A. B."}),
            ({}, {"description": ""}),
        ],
    )
    def test_every_2xx_is_one(self, responses: Json, merged: Json) -> None:
        result = applied(rules.any_success, document({"responses": responses}))
        assert operation_of(result)["responses"] == {"2XX": merged}


class TestWithoutEnvelope:
    STATUS = thing(success={"type": "boolean"}, description=TEXT)

    @pytest.mark.parametrize("indirect", [False, True])
    def test_is_taken_out(self, indirect: bool) -> None:
        envelope = thing(status=ref("Status") if indirect else self.STATUS, result=ref("Thing"))
        schema = ref("Envelope") if indirect else envelope
        components = {"Status": self.STATUS, "Thing": thing(name=TEXT), "Envelope": envelope}
        given = document({"responses": {"2XX": answer(schema, "It.")}}, components)
        result = applied(rules.without_envelope, given)
        assert operation_of(result)["responses"] == {"2XX": {**answer(ref("Thing"), "It."), rules.ENVELOPE: "result"}}

    @pytest.mark.parametrize(
        "schema",
        [
            thing(status=STATUS, result=TEXT, more=TEXT),
            thing(status=TEXT, result=TEXT),
            thing(status=thing(success=TEXT), result=TEXT),
            thing(status=STATUS, data=TEXT),
            {"type": "array", "items": thing(status=STATUS, result=TEXT)},
        ],
    )
    def test_what_is_none_stays(self, schema: Json) -> None:
        given = document({"responses": {"2XX": answer(schema)}})
        assert applied(rules.without_envelope, given) == given

    def test_an_answer_without_schema_stays(self) -> None:
        given = document({"responses": {"2XX": {"description": "Gone."}}})
        assert applied(rules.without_envelope, given) == given


class TestOpenEnums:
    COMPONENTS: Json = {  # noqa: RUF012 - never changed
        "Kind": {"type": "string", "enum": ["a", "b"]},
        "BlankEnum": {"enum": [""]},
        "NullEnum": {"enum": [None]},
    }

    @pytest.mark.parametrize(
        ("given", "simple"),
        [
            ({"oneOf": [ref("Kind"), ref("BlankEnum")]}, {"allOf": [ref("Kind")]}),
            ({"oneOf": [ref("Kind"), ref("NullEnum")]}, {"allOf": [ref("Kind")], "nullable": True}),
            (
                {
                    "oneOf": [ref("Kind"), ref("BlankEnum"), ref("NullEnum")],
                    "description": "Its kind.",
                    "readOnly": True,
                },
                {"allOf": [ref("Kind")], "description": "Its kind.", "readOnly": True, "nullable": True},
            ),
            ({"oneOf": [ref("NullEnum"), ref("Kind")], "nullable": False}, {"allOf": [ref("Kind")], "nullable": True}),
        ],
    )
    def test_blank_and_null_leave(self, given: Json, simple: Json) -> None:
        nested = {"Thing": thing(kinds={"type": "array", "items": given}, kind=given), **self.COMPONENTS}
        result = applied(
            rules.open_enums, document({"parameters": [{"in": "query", "name": "k", "schema": given}]}, nested)
        )
        assert schemas_of(result)["Thing"] == thing(kinds={"type": "array", "items": simple}, kind=simple)
        assert operation_of(result)["parameters"] == [{"in": "query", "name": "k", "schema": simple}]

    def test_one_that_is_nullable_itself_has_null_among_its_values(self) -> None:
        kind: Json = {"type": "string", "enum": ["b", "a"], "nullable": True}
        known = {**kind, "enum": [None, "b"]}
        given = document({}, {"Thing": thing(kind=kind, known=known, kinds={"type": "array", "items": kind})})
        kind = {**kind, "enum": ["b", "a", None]}
        result = applied(rules.open_enums, given)
        assert schemas_of(result) == {"Thing": thing(kind=kind, known=known, kinds={"type": "array", "items": kind})}

    @pytest.mark.parametrize(
        "schema",
        [
            {"oneOf": [ref("Kind"), ref("Other")]},
            {"oneOf": [ref("Kind"), ref("Other"), ref("NullEnum")]},
            {"oneOf": [TEXT, ref("NullEnum")]},
            {"oneOf": [ref("BlankEnum"), ref("NullEnum")]},
            {"oneOf": [ref("Kind")]},
            {"anyOf": [ref("Kind"), ref("NullEnum")]},
            {"type": "string", "enum": ["", "a"]},
        ],
    )
    def test_other_unions_stay(self, schema: Json) -> None:
        given = document({}, {"Thing": thing(kind=schema), "Other": thing(name=TEXT), **self.COMPONENTS})
        assert applied(rules.open_enums, given) == given


class TestDocumentedDefaults:
    @pytest.mark.parametrize(
        ("given", "documented"),
        [
            ({"default": "asc"}, {"description": "Default on the server: asc."}),
            ({"default": 10, "description": "Size"}, {"description": "Size. Default on the server: 10."}),
            ({"default": True, "description": "Size. "}, {"description": "Size. Default on the server: true."}),
            ({"default": False, "description": "Is it?"}, {"description": "Is it? Default on the server: false."}),
            ({"default": 10, "description": "The default is 10"}, {"description": "The default is 10"}),
            ({"default": "", "description": "Name"}, {"description": "Name"}),
            ({"default": None}, {}),
            ({"default": {}}, {}),
            ({"default": ["a"]}, {"description": 'Default on the server: ["a"].'}),
            ({"type": "integer"}, {"type": "integer"}),
        ],
    )
    def test_become_words(self, given: Json, documented: Json) -> None:
        parameters = [{"in": "query", "name": "q", "schema": given}]
        body = content({"type": "array", "items": {"allOf": [given]}})
        components = {"Thing": thing(size=given, more={"type": "object", "additionalProperties": given})}
        result = applied(
            rules.documented_defaults,
            document({"parameters": parameters, "responses": {"2XX": answer(given)}, "requestBody": body}, components),
        )
        got = operation_of(result)
        assert got["parameters"] == [{"in": "query", "name": "q", "schema": documented}]
        assert got["requestBody"] == content({"type": "array", "items": {"allOf": [documented]}})
        assert got["responses"] == {"2XX": answer(documented)}
        more = {"type": "object", "additionalProperties": documented}
        assert schemas_of(result)["Thing"] == thing(size=documented, more=more)

    def test_a_property_called_default_stays(self) -> None:
        given = document({}, {"Thing": thing(default=TEXT, required=["default"])})
        assert applied(rules.documented_defaults, given) == given

    def test_the_parameter_that_only_says_json_leaves(self) -> None:
        only_json = {"in": "query", "name": "format", "schema": {"type": "string", "enum": ["json"]}}
        others = [
            {"in": "query", "name": "format", "schema": {"type": "string", "enum": ["csv", "json"]}},
            {"in": "path", "name": "format", "schema": {"type": "string", "enum": ["json"]}},
            {"in": "query", "name": "kind", "schema": {"type": "string", "enum": ["json"]}},
            {"in": "query", "name": "format"},
        ]
        result = applied(rules.documented_defaults, document({"parameters": [only_json, *others]}))
        assert operation_of(result)["parameters"] == others

    @pytest.mark.parametrize(
        ("parameter", "said"),
        [
            ({"description": "How many."}, "How many."),
            ({"schema": {"description": "How many."}}, "How many."),
            ({"description": "How many.", "schema": {"description": "Otherwise."}}, "How many."),
            ({"description": "How many.", "schema": {"minimum": 1, "maximum": 9}}, "How many. (at least 1, at most 9)"),
            ({"schema": {"description": "How many.", "maximum": 9}}, "How many. (at most 9)"),
            ({"schema": {"maximum": 9}}, "(at most 9)"),
            ({"schema": {"maxLength": 255}}, "(at most 255 characters)"),
            ({"description": "How many.", "schema": {"default": 5}}, "How many. Default on the server: 5."),
            ({"schema": {"minimum": 0, "default": 5}}, "(at least 0) Default on the server: 5."),
        ],
    )
    def test_a_parameter_says_it_where_the_generator_reads_it(self, parameter: Json, said: str) -> None:
        given = {"in": "query", "name": "n", **parameter, "schema": {"type": "integer", **parameter.get("schema", {})}}
        (result,) = operation_of(applied(rules.documented_defaults, document({"parameters": [given]})))["parameters"]
        assert result["schema"]["description"] == said

    def test_a_path_parameter_keeps_its_words(self) -> None:
        given = {"in": "path", "name": "n", "description": "Which.", "schema": {"type": "integer", "minimum": 1}}
        (result,) = operation_of(applied(rules.documented_defaults, document({"parameters": [given]})))["parameters"]
        assert result == {**given, "schema": {"type": "integer", "minimum": 1, "description": "Which."}}


class TestLinksMayBeNull:
    URL: ClassVar[Json] = {"type": "string", "format": "uri"}
    ROWS: ClassVar[Json] = {"type": "array", "items": TEXT}

    @pytest.mark.parametrize("link", ["next", "previous", "next_page", "previous_page"])
    @pytest.mark.parametrize("rows", [ROWS, {"$ref": "#/components/schemas/Rows"}])
    def test_of_a_page(self, link: str, rows: Json) -> None:
        page, wanted = thing(results=rows), thing(results=rows)
        page["properties"][link], wanted["properties"][link] = self.URL, {**self.URL, "nullable": True}
        given = document({"responses": {"200": answer(page)}}, {"Page": page, "Rows": self.ROWS})
        result = applied(rules.links_may_be_null, given)
        assert operation_of(result)["responses"]["200"] == answer(wanted)
        assert schemas_of(result) == {"Page": wanted, "Rows": self.ROWS}

    def test_of_what_is_inside(self) -> None:
        page = thing(next=self.URL, results=self.ROWS, required=["next"])
        result = applied(rules.links_may_be_null, document(None, {"Answer": thing(result=page, next=TEXT)}))
        wanted = thing(next={**self.URL, "nullable": True}, results=self.ROWS, required=["next"])
        assert schemas_of(result) == {"Answer": thing(result=wanted, next=TEXT)}

    @pytest.mark.parametrize("no_page", [thing(next=URL, name=TEXT), thing(count=TEXT, results=ROWS, first=URL)])
    def test_what_is_no_page_stays(self, no_page: Json) -> None:
        """A lesson may have a next one, and no list."""
        given = document({"responses": {"200": answer(no_page)}}, {"Thing": no_page})
        assert applied(rules.links_may_be_null, given) == given


def test_all_of_them_in_order() -> None:
    """The rules see each other's results: an envelope in one of several media types, with a default and a null enum."""
    kind = {"oneOf": [ref("Kind"), ref("NullEnum")]}
    item = thing(
        id={"type": "integer", "readOnly": True}, kind=kind, size={"type": "integer", "default": 3}, required=["id"]
    )
    components = {"Thing": item, **TestOpenEnums.COMPONENTS}
    envelope = thing(status=TestWithoutEnvelope.STATUS, result=ref("Thing"))
    given = document(
        None,
        components,
        post={
            "requestBody": content(ref("Thing"), *DRF),
            "responses": {"201": {"description": "Made.", **content(envelope, FORM, JSON)}, "400": answer(TEXT)},
        },
    )
    result = applied(rules.apply_rules, given)
    got = operation_of(result, "post")
    assert got["requestBody"] == content(ref("ThingInput"))
    assert got["responses"] == {"2XX": {**answer(ref("Thing"), "Made."), rules.ENVELOPE: "result"}}
    size = {"type": "integer", "description": "Default on the server: 3."}
    open_kind = {"allOf": [ref("Kind")], "nullable": True}
    made = {"type": "integer", "readOnly": True}
    assert schemas_of(result)["Thing"] == thing(id=made, kind=open_kind, size=size, required=["id"])
    assert schemas_of(result)["ThingInput"] == thing(kind=open_kind, size=size)


class TestNamesOfTheOverlay:
    """`x-name`, which the overlay sets."""

    ITEM: ClassVar[Json] = {"type": "object", "properties": {"id": {"type": "integer"}}, "x-name": "Member"}

    def _document(self, other: Json) -> Json:
        page = {"type": "object", "properties": {"results": {"type": "array", "items": self.ITEM}, "data": other}}
        return {"openapi": "3.0.3", "paths": {}, "components": {"schemas": {"BadListList": {**page, "x-name": "Page"}}}}

    def test_the_same_object_is_one_component(self) -> None:
        document = names.readable_names(self._document({**self.ITEM, "description": "Said of the property."}))
        components = document["components"]["schemas"]
        member = {"$ref": "#/components/schemas/Member"}
        assert set(components) == {"Page", "Member"}
        assert components["Page"][names.RENAMED] == "BadListList"
        assert components["Page"]["properties"]["results"]["items"] == member
        assert components["Page"]["properties"]["data"] == {"description": "Said of the property.", "allOf": [member]}

    def test_two_that_differ_are_refused(self) -> None:
        with pytest.raises(names.NameTakenError, match="Member"):
            names.readable_names(self._document({"type": "object", "x-name": "Member"}))
