# SPDX-License-Identifier: GPL-3.0-or-later
"""Which Qt module a header belongs to, and which modules a folder may use."""
import subprocess
from functools import lru_cache
from pathlib import Path

WINDOW = {"QtCore", "QtGui", "QtWidgets", "QtPdf", "QtPrintSupport", "QtSvg", "QtSvgWidgets",
          "QtCharts"}

# The first row whose folder begins the module counts; QtSql is nowhere.
ALLOWED = [
    ("models", {"QtCore"}),
    ("translations", {"QtCore"}),
    ("sync/protocol", {"QtCore"}),
    ("sync", {"QtCore", "QtNetwork"}),
    ("reports", {"QtCore", "QtGui"}),
    ("ui", WINDOW),
    ("server", {"QtCore", "QtNetwork", "QtHttpServer", "QtConcurrent"}),
    ("app", WINDOW | {"QtNetwork", "QtDBus", "QtConcurrent"}),
    ("tests", WINDOW | {"QtNetwork", "QtDBus", "QtConcurrent", "QtTest", "QtHttpServer"}),
]


@lru_cache(maxsize=None)
def _folders():
    """Each Qt header name, and the module folders that hold it."""
    asked = subprocess.run(["qtpaths6", "--query", "QT_INSTALL_HEADERS"],
                           capture_output=True, text=True, check=False)
    root = Path(asked.stdout.strip() or "/usr/include/x86_64-linux-gnu/qt6")
    found = {}
    for folder in sorted(root.glob("Qt*")):
        for header in folder.iterdir():
            if header.is_file():
                found.setdefault(header.name, folder.name)
    return found


def module_of(header):
    """"QWidget" and "QtWidgets/QWidget" are of QtWidgets; None for what is not Qt's."""
    if header.startswith("Qt") and "/" in header:
        return header.split("/")[0]
    if not header.startswith(("Q", "q")):
        return None
    return _folders().get(header)


def wrong_module(folder, header):
    module = module_of(header)
    allowed = next((names for prefix, names in ALLOWED
                    if folder == prefix or folder.startswith(prefix + "/")), None)
    if module is None or allowed is None or module in allowed:
        return None
    return f"{folder} may not use {module} (<{header}>)"
