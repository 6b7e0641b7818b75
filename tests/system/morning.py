# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""morning.py PROGRAM: a first morning with the real window on a screen, by keyboard alone: first start,
categories, a template, the day, ten papers triaged, three starred, a search, a tag, undo, export.
What came of it is asked of the command line."""
import json
import os
import sys

from desktop import Desktop, skip_unless_possible, wait_for
from fakefeed import FakeFeed

PAPERS = 40


def papers(desktop, *arguments):
    lines = desktop.run("picks", "--all", "--min-relevance", "0", "--min-novelty", "0", "--format",
                        "json", *arguments).splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def count(desktop, what):
    return sum(1 for paper in papers(desktop) if paper[what])


def wait_for_count(desktop, what, wanted):
    wait_for("%d %s" % (wanted, what), lambda: count(desktop, what) == wanted)


def first_start(desktop):
    desktop.open()
    wait_for("the first start", lambda: desktop.find("Welcome to Firstlight"))
    wait_for("the categories",
             lambda: desktop.find("Search categories by code, name or field"))
    desktop.key("Return")  # the categories are as they should be
    wait_for("the interests", lambda: desktop.find("Your interests"))
    desktop.key("alt+t", "Down", "Return")  # the second template; then the default button
    wait_for("the rankers", lambda: desktop.find("Who ranks"))
    desktop.key("Return")
    wait_for("the last step", lambda: desktop.find("Your first day"))
    desktop.key("Return")
    wait_for("the day", lambda: len(papers(desktop)) == PAPERS)
    wait_for("estimates", lambda: all(paper["relevance"] for paper in papers(desktop)))
    wait_for("rows", lambda: desktop.find(role="list item"))


def triage(desktop):
    desktop.key("ctrl+t")
    wait_for("triage", lambda: desktop.find("Leave triage"))
    for decision in "ssswwxxxmm":
        desktop.key(decision)
    for what, wanted in [("starred", 3), ("to_read", 2), ("dismissed", 3)]:
        wait_for_count(desktop, what, wanted)
    desktop.key("Escape")
    wait_for("the list", lambda: not desktop.find("Leave triage"))


def search_and_tag(desktop):
    desktop.key("ctrl+shift+f")
    wait_for("the search box", lambda: desktop.is_focused("Search"))
    desktop.type("title:pruning")
    desktop.key("Return")
    wait_for("what is found", lambda: desktop.find(role="list item", beginning="Pruning")
             and not desktop.find(role="list item", beginning="Protein"))
    # A key that comes before the paper and its page are there goes nowhere; a reader presses again.
    desktop.press_until("the tags", ["Home", "t"], lambda: desktop.is_focused("Tag"))
    desktop.key("ctrl+a")
    desktop.type("cuts")
    desktop.key("Return")
    wait_for("a tag", lambda: [paper for paper in papers(desktop) if paper["tags"] == ["cuts"]])


def undo(desktop):
    desktop.key("Escape", "ctrl+2", "ctrl+z")
    wait_for("no tag", lambda: not [paper for paper in papers(desktop) if paper["tags"]])


def export(desktop):
    path = os.path.join(desktop.folder, "starred.bib")
    desktop.key("ctrl+shift+e")
    wait_for("export", lambda: desktop.find("Export"))
    desktop.key("alt+p", "End", "alt+s")  # all starred papers; then "Save…"
    wait_for("the file dialog", lambda: desktop.find("Export papers"))
    desktop.key("ctrl+a")
    desktop.type(path)
    desktop.key("Return")
    wait_for("the file", lambda: os.path.exists(path))
    with open(path, encoding="utf-8") as file:
        assert file.read().count("@misc{") == 3


def main(program):
    feed = FakeFeed(PAPERS)
    with Desktop(program) as desktop:
        desktop.options = ["--now", "2025-10-01T12:00:00Z"]
        for key, value in {"arxiv.feed-url": feed.url, "arxiv.listing-url": feed.url,
                           "arxiv.oai-url": feed.url + "/oai", "arxiv.api-url": feed.url + "/api",
                           "arxiv.pace-seconds": "0", "people.url": "", "schedule.catch-up": "off",
                           "schedule.in-window": "off", "categories": "cs.LG",
                           "cutoff.relevance": "2"}.items():
            desktop.run("config", "set", key, value)
        for step in (first_start, triage, search_and_tag, undo, export):
            step(desktop)
            print(step.__name__, "done")
    feed.close()
    return 0


skip_unless_possible()
sys.exit(main(sys.argv[1]))
