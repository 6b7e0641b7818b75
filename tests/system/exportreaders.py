# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What programs that are not ours read in files that Firstlight exported: pybtex, pandoc, bibutils,
PyYAML, and Python's own readers of CSV, JSON and HTML. Each reader gives, by arXiv id, the fields
that its format has, named as in --format json; Unicode, one blank between words."""
import csv
import html.parser
import json
import os
import re
import subprocess
import xml.etree.ElementTree as xml

import yaml
from pybtex.database import parse_file
from pybtex.richtext import Text

MODS = "{http://www.loc.gov/mods/v3}"
ABSTRACT_PAGE = "https://arxiv.org/abs/"


def folded(text):
    return " ".join((text or "").split())


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def in_words(*parts):
    return folded(" ".join(part for part in parts if part))


def from_latex(text):
    text = str(Text.from_latex(text)).replace("\N{NO-BREAK SPACE}", " ")
    for command, meant in ((r"\textbraceleft", "{"), (r"\textbraceright", "}"), (r"\$", "$")):
        text = text.replace(command, meant)  # pybtex knows no better
    return folded(text)


def pybtex(path):
    papers = {}
    for entry in parse_file(path, "bibtex").entries.values():
        field = entry.fields
        people = [in_words(*person.first_names, *person.middle_names, *person.prelast_names,
                           *person.last_names, *person.lineage_names)
                  for person in entry.persons.get("author", [])]
        papers[field["eprint"]] = {
            "key": entry.key,
            "title": from_latex(field["title"]),
            "authors": [from_latex(name) for name in people],
            "category": from_latex(field["eprintclass"]),
            "doi": from_latex(field["doi"]),
            "url": field["url"],
            "journal": from_latex(field.get("journal", field.get("journaltitle", ""))),
        }
    return papers


def name_of(person):
    return folded(person.get("literal")) or in_words(
        person.get("given"), person.get("dropping-particle"), person.get("non-dropping-particle"),
        person.get("family"), person.get("suffix"))


def pandoc(path, form):
    """Any bibliography that pandoc knows, by way of its CSL-JSON."""
    papers = {}
    for item in json.loads(output("pandoc", "-f", form, "-t", "csljson", path)):
        papers[item["URL"].removeprefix(ABSTRACT_PAGE)] = {
            "title": folded(item["title"]),
            "authors": [name_of(person) for person in item.get("author", [])],
            "abstract": folded(item.get("abstract")),
            "doi": item["DOI"],
            "url": item["URL"],
            "journal": folded(item.get("container-title")),
        }
    return papers


def csl_json(path):
    with open(path, encoding="utf-8") as file:
        return {item["URL"].removeprefix(ABSTRACT_PAGE): {
            "title": item["title"],
            "authors": [name_of(person) for person in item["author"]],
            "abstract": item["abstract"],
            "doi": item["DOI"],
            "url": item["URL"],
            "journal": item.get("container-title", ""),
            "date": "-".join("%02d" % part for part in item["issued"]["date-parts"][0]),
        } for item in json.load(file)}


def bibutils_name(name):
    parts = {kind: [part.text for part in name.iter(MODS + "namePart") if part.get("type") == kind]
             for kind in ("given", "family", "suffix", "termsOfAddress", None)}
    return in_words(*parts["given"], *parts["family"], *parts["suffix"], *parts["termsOfAddress"],
                    *parts[None])


def bibutils(path):
    """RIS by way of MODS, which parts titles at a colon."""
    papers = {}
    for record in xml.fromstring(output("ris2xml", path).lstrip("\N{BOM}")).iter(MODS + "mods"):
        title = ": ".join(part.text for kind in ("title", "subTitle")
                          for part in record.findall(MODS + "titleInfo/" + MODS + kind))
        url = record.findtext(MODS + "location/" + MODS + "url")
        papers[url.removeprefix(ABSTRACT_PAGE)] = {
            "title": folded(title),
            "authors": [bibutils_name(name) for name in record.findall(MODS + "name")],
            "abstract": folded(record.findtext(MODS + "abstract")),
            "keywords": [topic.text for topic in record.iter(MODS + "topic")],
            "date": record.findtext(".//" + MODS + "dateIssued"),
            "url": url,
        }
    return papers


def ris_tags(path):
    """RIS line by line: tags that bibutils does not pass on."""
    papers = {}
    with open(path, encoding="utf-8", newline="") as file:
        for record in file.read().split("ER  - \r\n"):
            lines = [line.split("  - ", 1) for line in record.strip().split("\r\n")]
            tags = {tag: [value for other, value in lines if other == tag]
                    for tag in ("TI", "AU", "AN", "DO", "N1")} if lines != [[""]] else None
            if tags:
                papers[tags["AN"][0].removeprefix("arXiv:")] = {
                    "title": tags["TI"][0], "doi": tags["DO"][0], "remarks": tags["N1"]}
    return papers


def json_lines(path):
    with open(path, encoding="utf-8") as file:
        return {paper["id"]: paper for paper in map(json.loads, file)}


def csv_table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return {row["id"]: {**row, "authors": row["authors"].split("; ") if row["authors"] else [],
                            "tags": row["tags"].split("; ") if row["tags"] else []}
                for row in csv.DictReader(file)}


class Page(html.parser.HTMLParser):
    """A page of articles; remembers every element, to tell whether text became markup."""

    def __init__(self):
        super().__init__()
        self.papers = {}
        self.elements = set()
        self.addresses = set()
        self.paper = None
        self.open = []

    def handle_starttag(self, tag, attributes):
        self.elements.add(tag)
        self.open.append((tag, dict(attributes).get("class", "")))
        if tag == "article":
            self.paper = {"title": "", "by": "", "facts": "", "comment": "", "abstract": ""}
        if tag == "a":
            address = dict(attributes)["href"]
            self.addresses.add(address)
            self.papers[address.removeprefix(ABSTRACT_PAGE)] = self.paper

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        for tag, kind in reversed(self.open):
            if self.paper is not None and tag in ("h2", "p"):
                self.paper["title" if tag == "h2" else kind or "abstract"] += data
                return


def html_page(path):
    page = Page()
    with open(path, encoding="utf-8") as file:
        page.feed(file.read())
    return page


def inline_text(inlines, found):
    """Of pandoc's tree. found: kinds of what is no text, and where links lead."""
    text = ""
    for inline in inlines:
        kind, content = inline["t"], inline.get("c")
        if kind == "Str":
            text += content
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            text += " "
        elif kind == "Math":
            mark = "$" if content[0]["t"] == "InlineMath" else "$$"
            text += mark + content[1] + mark
        elif kind == "Link":
            found.add((kind, content[2][0]))
            text += inline_text(content[1], found)
        else:
            found.add((kind, ""))
    return text


def blocks_text(blocks, found):
    texts = []
    for block in blocks:
        if block["t"] in ("Para", "Plain"):
            texts.append(("Para", inline_text(block["c"], found)))
        elif block["t"] == "Header":
            texts.append(("Header%d" % block["c"][0], inline_text(block["c"][2], found)))
        elif block["t"] == "BulletList":
            for item in block["c"]:
                texts.append(("Item", [text for _, text in blocks_text(item, found)]))
        else:
            found.add((block["t"], ""))
    return texts


def markdown(path, form):
    """Blocks with their text; what else than text there is."""
    found = set()
    return blocks_text(json.loads(output("pandoc", "-f", form, "-t", "json", path))["blocks"],
                       found), found


def front_matter(path):
    with open(path, encoding="utf-8") as file:
        match = re.match(r"---\n(.*?\n)---\n(.*)", file.read(), re.DOTALL)
    return yaml.safe_load(match[1]), match[2]


def obsidian(folder):
    papers = {}
    for name in sorted(os.listdir(folder)):
        keys, _ = front_matter(os.path.join(folder, name))
        blocks, found = markdown(os.path.join(folder, name),
                                 "commonmark+tex_math_dollars+strikeout+yaml_metadata_block"
                                 "+autolink_bare_uris+raw_html")
        texts = [text for _, text in blocks]
        abstract = texts.index("Abstract") + 1 if "Abstract" in texts else -1
        papers[keys["arxiv"]] = {
            **keys, "file": name, "found": found, "markup_title": folded(
                next(text for kind, text in blocks if kind == "Header1")),
            "abstract": folded(texts[abstract]) if abstract >= 0 else None, "texts": texts}
    return papers
