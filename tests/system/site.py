# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""site.py PROGRAM: digests with hostile papers, published as a site by the program. Every page is
parsed twice, every link walked; nothing comes from elsewhere, nothing private is told."""
import html.parser
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree

DAYS = ["2025-09-29", "2025-09-30", "2025-10-01", "2025-12-31", "2026-01-05"]
EVIL = ["<script>alert(1)</script>", "</title></head><body onload=alert(1)>",
        '"><img src="https://evil.example/x.png">', "[a](javascript:alert(1)) ![b](http://e.x/y)",
        "&lt;b&gt; & &amp; ]]> <!-- --", "$a<b$ and \\\"odel, \\emph{x}", "%1 %2 {found} {all}",
        "a\u202eb\u0001c\ufffed", "日本語 العربية 𝔘", "x" * 400]
VOID = {"meta", "link", "br", "input"}
ATOM = "{http://www.w3.org/2005/Atom}"
PRIVATE = ["a private note", "a-private-tag"]


class Page(html.parser.HTMLParser):
    """What a page links to, what it loads, its ids; fails when its tags do not nest."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.links, self.loads, self.ids, self.open, self.language = [], [], [], [], None
        text = path.read_text(encoding="utf-8")
        self.feed(text)
        self.close()
        assert not self.open, (path, self.open)
        xml.etree.ElementTree.fromstring(text.replace("<!DOCTYPE html>", "", 1))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        assert not any(name.startswith("on") or name == "style" for name in values), values
        assert tag not in ("iframe", "object", "embed", "img", "style", "base"), tag
        if tag == "html":
            self.language = values.get("lang")
        if tag == "a":
            self.links.append(values["href"])
        elif "href" in values or "src" in values:
            if values.get("rel") != "canonical":
                self.loads.append(values.get("href") or values["src"])
        if "id" in values:
            self.ids.append(values["id"])
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag, tag


def digest(day):
    month = day[2:4] + day[5:7]
    papers = {}
    for number, title in enumerate(EVIL):
        identifier = "%s.%05d" % (month, int(day[8:]) * 100 + number)
        papers[identifier] = {"title": "%d %s" % (number, title), "authors": [title, "Ada Writer"],
                              "abstract": title, "COMMENT": title, "RELEVANCE": 9, "NOVELTY": 8}
    return papers


class Site:
    def __init__(self, program, folder):
        self.program, self.folder = program, pathlib.Path(folder)
        self.profile, self.site = self.folder / "profile", self.folder / "site"

    def run(self, *arguments, text=None):
        done = subprocess.run([self.program, "--profile", self.profile, "--now",
                               "2026-01-05T12:00:00Z", *arguments], input=text,
                              capture_output=True, text=True)
        assert done.returncode == 0, (arguments, done.returncode, done.stderr)
        return done.stdout

    def fill(self):
        for day in DAYS:
            path = self.folder / (day + "-output.json")
            path.write_text(json.dumps(digest(day)), encoding="utf-8")
            self.run("import", path)
        self.run("star", "2510.00100")
        self.run("note", "2510.00100", PRIVATE[0])
        self.run("tag", "2510.00100", PRIVATE[1])

    def publish(self, *options):
        return json.loads(self.run("digest", "--site", self.site, "--json", *options))

    def files(self):
        return {str(path.relative_to(self.site)): path.read_bytes()
                for path in self.site.rglob("*") if path.is_file()}


def check_pages(site):
    pages = {path.resolve(): Page(path) for path in site.site.rglob("*.html")}
    for path, page in pages.items():
        assert page.language, path
        assert len(page.ids) == len(set(page.ids)), path
        assert not [each for each in page.loads if urllib.parse.urlsplit(each).netloc], page.loads
        for link in page.links + page.loads:
            address = urllib.parse.urlsplit(link)
            if address.scheme:
                assert address.scheme == "https" and address.netloc == "arxiv.org", link
                continue
            target = (path.parent / urllib.parse.unquote(address.path)).resolve() \
                if address.path else path
            assert target.is_file(), (path, link)
            if address.fragment:
                assert address.fragment in pages[target].ids, (path, link)
    reached, todo = set(), [(site.site / "index.html").resolve()]
    while todo:
        path = todo.pop()
        if path in reached or path not in pages:
            continue
        reached.add(path)
        todo += [(path.parent / urllib.parse.urlsplit(link).path).resolve()
                 for link in pages[path].links if not urllib.parse.urlsplit(link).scheme]
    assert reached == set(pages), set(pages) - reached
    return len(pages)


def check_neighbours(site):
    path = site.site / "2025" / (DAYS[0] + ".html")
    walked = []
    while path:
        walked.append(path.stem)
        root = xml.etree.ElementTree.fromstring(
            path.read_text(encoding="utf-8").replace("<!DOCTYPE html>", "", 1))
        following = [each.get("href") for each in root.iter("a") if each.get("rel") == "next"]
        path = (path.parent / following[0]).resolve() if following else None
    assert walked == DAYS, walked


def check_feed(site):
    feed = xml.etree.ElementTree.parse(site.site / "feed.xml").getroot()
    entries = feed.findall(ATOM + "entry")
    ids = [each.findtext(ATOM + "id") for each in [feed] + entries]
    assert len(set(ids)) == len(ids) and all(each.startswith("urn:uuid:") for each in ids)
    assert {each.findtext(ATOM + "updated")[:10] for each in entries} == set(DAYS[-2:])
    for each in [feed] + entries:
        for name in ("title", "updated"):
            assert each.findtext(ATOM + name), name
    for each in entries:
        assert each.findtext(ATOM + "summary")
        link = each.find(ATOM + "link[@rel='alternate']").get("href")
        assert link.startswith("https://arxiv.org/abs/"), link
    return len(entries)


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        site = Site(program, folder)
        site.fill()
        first = site.publish("--url", "https://example.org/papers")
        assert first["days"] == len(DAYS) and first["picks"] == len(DAYS) * len(EVIL), first
        pages, entries = check_pages(site), check_feed(site)
        check_neighbours(site)
        files = site.files()
        told = b"".join(files.values()).decode()
        assert not [each for each in PRIVATE + [folder] if each in told]
        again = site.publish("--url", "https://example.org/papers")
        assert again["written"] == 0 and again["unchanged"] == first["written"], again
        os.truncate(site.site / "style.css", 0)
        assert site.publish("--url", "https://example.org/papers")["written"] == 1
        assert site.files() == files
        shorter = site.publish("--no-prompt", "--to", "2025-10-01")
        assert shorter["removed"] == 5, shorter # two days, their months, a year
        assert not (site.site / "2026").exists()
        assert not [path for path in site.site.rglob("*.html") if b"<pre>" in path.read_bytes()]
        check_pages(site)
        print("%d pages, %d entries" % (pages, entries))


main(sys.argv[1])
