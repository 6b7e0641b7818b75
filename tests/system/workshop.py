# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""workshop.py PROGRAM: the criteria's workshop in the real window, by keyboard alone: an edit and
what it moves, undo, a revision compared with its parent, a dry run, days scored anew, cancelled
half-way and gone on with. What came of it is asked of the command line."""
import json
import os
import sys

from desktop import Desktop, skip_unless_possible, wait_for
from fakefeed import FakeFeed
from fakemodel import FakeModel

PAPERS = 40
CRITERIA = """## Relevant Topics

1. Language models
   - Relevant: language models, pruning.
   - Irrelevant: robot grasping.
"""


def lines(desktop, *arguments):
    return [json.loads(line) for line in desktop.run(*arguments, "--json").splitlines()
            if line.strip()]


def scored_by_model(desktop):
    return sum(1 for paper in lines(desktop, "picks", "--all", "--min-relevance", "0",
                                    "--min-novelty", "0") if paper["scorer"] == "llm")


def says(desktop, beginning):
    return lambda: desktop.find(beginning=beginning)


def edit(desktop):
    desktop.open()
    wait_for("rows", lambda: desktop.find(role="list item"))
    desktop.press_until("the criteria", ["ctrl+e"],
                        lambda: desktop.is_focused("Criteria, as Markdown"))
    desktop.key("ctrl+End", "Return")
    desktop.type("2. Proteins")
    desktop.key("Return")
    desktop.type("- Relevant: protein folding.")
    wait_for("what enters", says(desktop, "By the local estimates"))


def undo(desktop):
    desktop.press_until("the saved text", ["ctrl+z"] * 10, says(desktop, "Saved."))
    desktop.press_until("the edit again", ["ctrl+shift+z"] * 10,
                        says(desktop, "By the local estimates"))


def save(desktop):
    before = len(lines(desktop, "criteria", "list"))
    desktop.key("ctrl+Return")
    wait_for("a revision", lambda: len(lines(desktop, "criteria", "list")) == before + 1)


def compare(desktop):
    desktop.press_until("revisions", ["ctrl+h"], lambda: desktop.find("Revisions of the criteria"))
    wait_for("differences", lambda: desktop.find("Differences of text"))
    desktop.key("Escape")
    wait_for("the window", lambda: not desktop.find("Revisions of the criteria"))


def dry_run(desktop, model):
    desktop.press_until("the criteria", ["ctrl+4"],
                        lambda: desktop.is_focused("Criteria, as Markdown"))
    desktop.key("ctrl+End", "Return")
    desktop.type("3. Quanta")
    desktop.key("Return")
    desktop.type("- Relevant: quantum error correction.")
    desktop.press_until("the dry run", ["ctrl+d"], lambda: desktop.find("Dry run"))
    wait_for("its price", says(desktop, "Asks for 48 verdict"))
    desktop.key("Return")
    wait_for("what it came to", says(desktop, "Of 24 paper"))
    assert len({paper for papers in model.asked for paper in papers}) == 24


def apply_to_days(desktop, model):
    """Cancelled half-way, then gone on with."""
    model.seconds = 2
    desktop.key("alt+a")
    wait_for("the range", lambda: desktop.find("Apply the criteria to days"))
    wait_for("this week's price", says(desktop, "Scores 16 paper"))
    asked = len(model.asked)
    desktop.key("alt+s")
    wait_for("the first answer", lambda: len(model.asked) == asked + 2)
    desktop.key("alt+n")
    wait_for("the end", says(desktop, "1 day"))
    assert 24 <= scored_by_model(desktop) < PAPERS
    model.seconds = 0
    desktop.key("alt+g")
    wait_for("all papers", lambda: scored_by_model(desktop) == PAPERS)


def main(program):
    feed, model = FakeFeed(PAPERS), FakeModel()
    os.environ["FIRSTLIGHT_API_KEY"] = "sk-test-0123456789abcdef"
    with Desktop(program) as desktop:
        desktop.options = ["--now", "2025-10-01T12:00:00Z"]
        for key, value in {"arxiv.feed-url": feed.url, "arxiv.listing-url": feed.url,
                           "arxiv.oai-url": feed.url + "/oai", "arxiv.api-url": feed.url + "/api",
                           "arxiv.pace-seconds": "0", "people.url": "", "schedule.catch-up": "off",
                           "schedule.in-window": "off", "categories": "cs.LG",
                           "cutoff.relevance": "5", "llm.endpoint": model.url,
                           "llm.model": "gpt-5-mini", "llm.concurrency": "1"}.items():
            desktop.run("config", "set", key, value)
        desktop.run("criteria", "import", "-", text=CRITERIA)
        desktop.run("run", "--scorer", "local")
        for step in (edit, undo, save, compare):
            step(desktop)
            print(step.__name__, "done")
        for step in (dry_run, apply_to_days):
            step(desktop, model)
            print(step.__name__, "done")
    feed.close()
    model.close()
    return 0


skip_unless_possible()
sys.exit(main(sys.argv[1]))
