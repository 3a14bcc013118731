#!/usr/bin/env python3
"""Print the lowest versions that a built wheel allows of what it requires, as constraints for pip: `name==version`.

Run with the path of a wheel. Requirements of its extras are included; one without a lower bound is refused. With
`--extras` it prints the extras themselves, as pip takes them: `[one,two]`.
"""

from __future__ import annotations

import argparse
import sys
import zipfile
from email.parser import BytesParser
from pathlib import Path

from packaging.requirements import Requirement


def main(argv: list[str] | None = None) -> int:
    """Print what is asked for of a wheel; returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--extras", action="store_true", help="print its extras instead, as pip takes them: [one,two]")
    options = parser.parse_args(argv)
    with zipfile.ZipFile(options.wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        metadata = BytesParser().parsebytes(archive.read(name))
    if options.extras:
        print(f"[{','.join(metadata.get_all('Provides-Extra', []))}]")
        return 0
    for text in metadata.get_all("Requires-Dist", []):
        requirement = Requirement(text)
        bounds = [one.version for one in requirement.specifier if one.operator in (">=", "==", "~=")]
        if len(bounds) != 1:
            print(f"{text}: no lower bound; give it one in pyproject.toml", file=sys.stderr)
            return 1
        print(f"{requirement.name}=={bounds[0]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
