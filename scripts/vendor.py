#!/usr/bin/env python3
"""Copy the client, or the part of it that some operations need, into another repository as plain source.

DEST is the folder to put the package in, which must be there; `--as` is what the package is called there. It works
under any name, below any parent package. Beside the sources stand the licence, the notice and `vendored.json`, from
which `--update` and `--check` know what was copied; `--tags` and `--operations` that are given to `--update` replace
that. Files that you changed, added or removed in a copy stay as they are, and an update says so.

Exit status: 0 done (`--check`: the copy is what was vendored); 1 failed (or it is not); 3 updated, but for files that
both you and the new version changed; 2 is for a wrong command line.
"""

from __future__ import annotations

import argparse
import json
import keyword
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from generation import swap, vendoring
from generation.vendoring import RECORD, VendorError, Wanted

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "ibl_data_manager_client"
CONFLICTS = 3
SHOWN = 20
"""Operations of a kind that an update names."""


def main(argv: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    said = (__doc__ or "").split("\n\n")
    parser = argparse.ArgumentParser(description=said[0], epilog=said[-1])
    parser.add_argument("dest", type=Path, metavar="DEST", help="the folder that holds, or is to hold, the package")
    parser.add_argument("--tags", type=_names, default=(), metavar="TAG,…", help="all operations of these tags")
    parser.add_argument("--operations", type=_names, default=(), metavar="TAG.NAME,…", help="these operations")
    parser.add_argument("--as", dest="name", default=PACKAGE, metavar="NAME", help=f"the package's name ({PACKAGE})")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--update", action="store_true", help="copy anew: what the record says, or --tags and --operations instead"
    )
    parser.add_argument(
        "--accept", action="store_true", help="--update: take operations too that are of another route now"
    )
    mode.add_argument("--check", action="store_true", help="only say whether the copy is what was vendored")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    wanted = Wanted(options.tags, options.operations)
    if options.check and str(wanted):
        parser.error("--check takes the tags and operations from the record")
    if not options.name.isidentifier() or keyword.iskeyword(options.name):
        parser.error(f"--as {options.name}: a package cannot be called that")
    target: Path = options.dest / options.name
    if target.is_symlink() and target.exists():  # what it leads to is the copy
        target = target.resolve()
    try:
        if options.check:
            return check(target, options.root)
        return vendor(target, options.root, wanted, update=options.update, accept=options.accept)
    except (VendorError, swap.BusyError, swap.JournalError, OSError) as error:
        print(f"vendor: {error}\nNothing was changed.", file=sys.stderr)
        return 1


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if not names:  # nothing would mean everything
        raise argparse.ArgumentTypeError("names none")
    return names


def vendor(target: Path, root: Path, wanted: Wanted, *, update: bool, accept: bool = False) -> int:
    """Copy what is wanted into `target`; an update that wants nothing in particular copies what its record says.

    Returns the exit status.

    Raises:
        VendorError: something else stands there, nothing was vendored there, its folder is not there, nothing of
            that name exists, or an operation is of another route now, which is not accepted.
    """
    package = root / PACKAGE
    old: dict[str, Any] = {"files": {}}
    before, present = Wanted(), dict[str, bytes]()
    if update:
        old, present = vendoring.read_record(target), vendoring.contents(target)
        before = vendoring.wanted_of(old)
        wanted = wanted if str(wanted) else before
    elif target.exists():
        more = "--update takes the new version, and other --tags or --operations"
        raise VendorError(f"{target} exists: {more if (target / RECORD).exists() else 'choose another name with --as'}")
    elif not target.parent.is_dir():  # rather a slip than a folder to make
        raise VendorError(f"there is no folder {target.parent}: make it first if that is the place")
    new = vendoring.copy_of(root, package, wanted)
    came, went, another = vendoring.operation_changes(present, new)
    if another and not accept:
        raise VendorError(
            f"what calls these would call something else, by the same name: {'; '.join(another)}. Look at the calls; "
            "--accept takes them"
        )
    record = vendoring.record_of(root, package, wanted, target.name, new)
    ended = {name: vendoring.ended_as(present.get(name), content) for name, content in new.items()}
    outcome = vendoring.merged(present, old, ended)
    said = (json.dumps(record, indent=1) + "\n").encode()
    files = outcome.files | {RECORD: vendoring.ended_as(present.get(RECORD), said)}
    _refuse_links(target, {name for name in {*files, *present} if files.get(name) != present.get(name)})
    if files != present:
        _write(target, files, present)
    if update and wanted != before:
        had, has = vendoring.operations_in(old["files"]), vendoring.operations_in(new)
        moved = f"{len(has - had)} operations came, {len(had - has)} went"
        print(f"  now {wanted}, before {str(before) or 'everything'}: {moved}")
    if update and wanted == before:
        for lines, word in ((came, "came"), (went, "went"), (another, "of another route now")):
            print(*(f"  {word}: {line}" for line in lines[:SHOWN]), sep="\n", end="\n" * bool(lines))
            if len(lines) > SHOWN:
                print(f"  {word}: {len(lines) - SHOWN} more")
    for line in outcome.said:
        print(f"  {line}")
    size = sum(map(len, files.values()))
    state = "nothing changed" if files == present else "written"
    print(f"{target}: {len(files)} files, {size / 1024:.0f} KiB, API {record['description']['version']}: {state}")
    if not present:
        print(f"it needs {', '.join(record['needs'])}")
    return CONFLICTS if outcome.conflicts else 0


def _refuse_links(target: Path, names: set[str]) -> None:
    """Refuse to write where a link leads: it may be anybody's.

    Raises:
        VendorError: a folder on the way to one of these files of the copy is a link.
    """
    for name in sorted(names):
        for folder in list(Path(name).parents)[:-1]:  # the last is the copy itself
            link = target / folder
            if link.is_symlink():
                leads = os.readlink(link)
                raise VendorError(
                    f"{link} is a link to {leads}, and {name} would go there: put the folder itself in its place"
                )


def _write(target: Path, files: dict[str, bytes], present: dict[str, bytes]) -> None:
    """Put the copy in place in one step; what does not change in it is the same file as before."""
    with swap.staging(target.parent) as folder:
        staged = folder / target.name
        gone = {name for name in present if files.get(name) != present[name]}
        if target.is_dir():
            vendoring.replicate(target, staged, gone)
        for name, content in files.items():
            if present.get(name) != content:
                path = staged / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
                if name in present:
                    shutil.copymode(target / name, path)
        for name in gone - set(files):
            vendoring.remove_empty(staged, (staged / name).parent)
        swap.swap(target.parent, folder, [(staged, target)])


def check(target: Path, root: Path) -> int:
    """Say what differs in a copy from what was vendored; returns the exit status."""
    record = vendoring.read_record(target)
    problems, own = vendoring.deviations(target, record)
    for line in (*problems, *(f"yours {name}" for name in own)):
        print(f"  {line}")
    version = record["description"]["version"]
    try:
        now = vendoring.copy_of(root, root / PACKAGE, vendoring.wanted_of(record))
    except VendorError as error:
        print(f"an update would fail: {error}")
    else:
        newer = {name: vendoring.digest(content) for name, content in now.items()} != record["files"]
        print(f"--update would bring {'something new' if newer else 'nothing new'}")
    if problems:
        print(f"--check: {len(problems)} differences from what was vendored of API {version}")
        return 1
    print(f"--check: {len(record['files'])} files, as they were vendored of API {version}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
