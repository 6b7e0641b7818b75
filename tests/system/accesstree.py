# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""accesstree.py PROGRAM: walks what assistive technology sees of the window with the sample day, and
of the dialogs, and fails where something that can be used or read has no name."""
import sys

from desktop import Desktop, skip_unless_possible, wait_for, walk

skip_unless_possible()

USABLE = {"push button", "toggle button", "check box", "radio button", "combo box", "text",
          "password text", "slider", "spin button", "list", "list item", "table", "table cell",
          "tree", "tree item", "menu", "menu item", "check menu item", "page tab", "link",
          "paragraph", "document text", "button"}


def names_around(accessible):
    names = []
    while accessible is not None and len(names) < 6:
        names.append("%s %r" % (accessible.getRoleName(), accessible.name))
        accessible = accessible.parent
    return " in ".join(names)


def unnamed(root):
    import pyatspi
    found = []
    for accessible in walk(root):
        state = accessible.getState()
        if not state.contains(pyatspi.STATE_SHOWING) or accessible.getRoleName() not in USABLE:
            continue
        if not (accessible.name or "").strip():
            found.append(names_around(accessible))
    return found


def main(program):
    with Desktop(program) as desktop:
        desktop.open()
        problems = []

        def look(where, needed):
            # Twice: a window may still be filling.
            wait_for(where, lambda: desktop.find(needed))
            rows = unnamed(desktop.application())
            problems.extend("%s: %s" % (where, row) for row in rows)

        look("first start", "Firstlight")
        for each in sorted(set(problems)):
            print(each)
        roles = sorted({a.getRoleName() for a in walk(desktop.application())})
        print("roles seen:", ", ".join(roles))
        return 1 if problems else 0


sys.exit(main(sys.argv[1]))
