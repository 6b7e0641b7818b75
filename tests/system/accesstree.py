# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""accesstree.py PROGRAM: walks what assistive technology sees of the window with the sample day, and
of the dialogs, and fails where something that can be used or read has no name."""
import sys

from desktop import Desktop, skip_unless_possible, wait_for, walk

USABLE = {"push button", "toggle button", "check box", "radio button", "combo box", "text",
          "password text", "slider", "spin button", "list", "list item", "table", "table cell",
          "tree", "tree item", "menu", "menu item", "check menu item", "page tab", "link",
          "document text", "button"}

# What is looked at, the keys that open it, and a name that tells that it is there.
VIEWS = [("the sample day", ["alt+o"], "Papers"),
         ("a paper", ["j"], "Papers"),
         ("the grid", ["g"], "Papers"),
         ("the criteria", ["ctrl+e"], "Papers"),
         ("settings", ["ctrl+comma"], "Settings"),
         ("keyboard shortcuts", ["question"], None),
         ("help", ["F1"], "Help"),
         ("export", ["ctrl+shift+e"], "Export")]


def unnamed(root):
    for seen in walk(root):
        if seen.is_showing and seen.role in USABLE and not seen.name.strip():
            yield " in ".join([seen.role, *seen.parents])


def main(program):
    problems = set()
    with Desktop(program) as desktop:
        desktop.options = ["--now", "2025-10-01T12:00:00Z"]
        desktop.open()
        wait_for("the first start", lambda: desktop.find("Welcome to Firstlight"))
        problems.update("first start: " + row for row in unnamed(desktop.application()))
        for where, keys, name in VIEWS:
            desktop.key(*keys)
            if name:
                wait_for(where, lambda: desktop.find(name))
            problems.update(where + ": " + row for row in unnamed(desktop.application()))
            if where in ("the criteria", "settings", "keyboard shortcuts", "help", "export"):
                desktop.key("Escape")
        seen = sum(1 for _ in walk(desktop.application()))
    for problem in sorted(problems):
        print(problem)
    print(len(VIEWS) + 1, "views,", seen, "accessibles in the last,", len(problems), "without a name")
    return 1 if problems else 0


skip_unless_possible()
sys.exit(main(sys.argv[1]))
