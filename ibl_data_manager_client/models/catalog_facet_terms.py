from __future__ import annotations

from .._json import codec as _codec


@_codec.define
class CatalogFacetTerms(_codec.Map):
    """CatalogFacetTerms."""

    additional_properties: dict[str, int] = _codec.field(factory=dict, kw_only=True)
