"""Make the sample neighbourhood again: `/usr/bin/python3 resources/sample/make_sample.py [FOLDER]`.

The same seed gives the same content; the hash of the content is printed.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
if __package__ in (None, ""):
    # A script has no package of its own: its neighbours are imported as the package that this folder is.
    sys.path[0] = str(HERE.parent)
    from sample.content_hash import content_hash
    from sample.neighbourhood import make
else:
    from .content_hash import content_hash
    from .neighbourhood import make


def main(folder: Path = HERE) -> str:
    """Write the sample into `folder` and give the hash of its content."""
    make(folder)
    return content_hash(folder / "sample.gpkg", folder / "terrain.tif")


if __name__ == "__main__":
    print(main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE))
