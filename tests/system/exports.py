# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""exports.py PROGRAM: awkward papers through every format of "picks" and back through readers that
are not ours: nothing is missing, no field differs, no text became markup."""
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
MISSING = [name for name in ("pandoc", "ris2xml") if not shutil.which(name)] + [
    "python3-" + name for name in ("pybtex", "yaml") if not importlib.util.find_spec(name)]
if MISSING:
    print("skipped: there is no", ", ".join(MISSING))
    sys.exit(SKIPPED)

import exportreaders as readers  # noqa: E402

CRITERIA = "## Relevant Topics\n\n1. Graphs\n   - Relevant: graphs.\n"
STARRED = 1759300000000

# Title and authors as arXiv sends them, then as every reader is to find them.
PAPERS = [
    (r"Na\"{\i}ve na{\"\i}vet\'e: Erd\H{o}s \& 50\% of \O{}re", ["J\\\"org M\\\"uller"],
     "Naïve naïveté: Erdős & 50% of Øre", ["Jörg Müller"]),
    (r"On $O(n \log n)$ bounds", ["Anna van der Berg", "Alan Turing Jr.", "Ludwig von Mises"],
     r"On $O(n \log n)$ bounds", ["Anna van der Berg", "Alan Turing Jr.", "Ludwig von Mises"]),
    ("Braces {kept} and {GPU} ones", ["Gemma Team"], None, ["Gemma Team"]),
    ("=SUM(A1) & <script>alert(1)</script> &lt;b&gt; #tag", ["DeepThought"],
     "=SUM(A1) & <script>alert(1)</script> &lt;b&gt; #tag", ["DeepThought"]),
    ("[[Link]] ![[embed]] %% hidden %% <% tp.run() %> `= code`", ["Ada Writer"],
     "[[Link]] ![[embed]] %% hidden %% <% tp.run() %> `= code`", ["Ada Writer"]),
    ("A \"quoted\", 'single' title; with: colons, and \\ours", ["Mary O'Neil", "Jean-Luc Picard"],
     None, ["Mary O'Neil", "Jean-Luc Picard"]),
    ("שלום עולם and مرحبا", ["דוד כהן"], "שלום עולם and مرحبا", ["דוד כהן"]),
    ("Emoji 😀 and 深度学习", ["小明 王"], "Emoji 😀 and 深度学习", ["小明 王"]),
    ("--- not a rule", ["The LIGO Collaboration", "Ada Writer"], None,
     ["The LIGO Collaboration", "Ada Writer"]),
    ("1. not a list", ["Ada Writer"], "1. not a list", ["Ada Writer"]),
    ("A title\nover lines\twith  blanks", ["Ada Writer"], "A title over lines with blanks",
     ["Ada Writer"]),
    ("Unbalanced } brace { and $5 or ~6", ["Ada Writer"], None, ["Ada Writer"]),
]
ABSTRACT = ("First line.\nER  - \n---\n@misc{x, title={y}} &amp; <img src=x onerror=alert(1)> "
            "[[wiki]] %% off %% a:: b; 100% of $x < y$ and \\emph{it}.")
COMMENT = "Matches \"graphs\"; <b>not</b> [a](javascript:x), #1."
NOTE = "Ask *Ben*,\nsoon: \"yes\"; 50%"


def id_of(number):
    return "2510.%05d" % (number + 1)


def bundle(criteria):
    lines = [{"firstlight": "bundle", "version": 1}]
    for number, (title, authors, _, _) in enumerate(PAPERS):
        lines.append({"paper": {
            "id": id_of(number), "version": 1, "title": title, "abstract": ABSTRACT,
            "authors": authors, "categories": ["cs.LG", "stat.ML"], "comments": "17 pages & more",
            "first_announced": "2025-10-01",
            "doi": "10.1000/182_%d" % number if number == 1 else "",
            "journal_ref": "J. Made-up Res. & Co. %d" % number if number == 1 else "",
            "listings": [{"day": "2025-10-01", "category": "cs.LG", "type": "new", "version": 1,
                          "source": "feed"}],
            "scores": [{"version": 1, "criteria": criteria, "scorer": "llm:model-1",
                        "state": "scored", "relevance": 9, "novelty": 8, "comment": COMMENT,
                        "made_at": STARRED}],
            "reader": {"starred_at": STARRED, "tags": ["to cite", "x/y"], "note": NOTE}}})
    return "\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + "\n"


class Library:
    def __init__(self, program, folder):
        self.command = [program, "--profile", os.path.join(folder, "profile"), "--now",
                        "2025-10-01T12:00:00Z"]
        self.folder = folder
        os.environ.update(HOME=folder, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen",
                          DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        self.run("config", "set", "people.url", "")
        self.run("criteria", "import", self.write("criteria.md", CRITERIA))
        revision = json.loads(self.run("criteria", "list", "--json").splitlines()[-1])
        self.run("import", self.write("papers.bundle", bundle(revision["hash"])))

    def run(self, *arguments):
        return subprocess.run([*self.command, *arguments], check=True, capture_output=True,
                              text=True).stdout

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def exported(self, form, *scope):
        path = os.path.join(self.folder, "papers." + form)
        self.run("picks", *(scope or ["--starred"]), "--format", form, "--output", path)
        return path


def same(what, found, wanted):
    if found != wanted:
        raise AssertionError("%s:\n  found  %r\n  wanted %r" % (what, found, wanted))


def same_fields(reader, found, wanted, fields, norm=lambda text: text):
    """Of every paper, whatever the order in which they come."""
    same(reader + ": papers", sorted(found), sorted(wanted))
    for paper, keys in wanted.items():
        for field in fields:
            one, other = (list(map(norm, value)) if isinstance(value, list) else norm(value or "")
                          for value in (found[paper].get(field), keys[field]))
            same("%s: %s of %s" % (reader, field, paper), one, other)


def without_math(text):
    """Readers of BibTeX write braces, and blanks behind commands, in their own way."""
    return re.sub(r"[{}\s]", "", text)


QUOTES = str.maketrans("‘’`“”", "'''\"\"")


def in_any_case(text):
    """Readers of BibTeX put titles in lower case, and quotation marks to taste."""
    return without_math(text).translate(QUOTES).lower().replace("$", "")


def expected(library):
    """By hand where the table above says, else as --format json has it."""
    listed = readers.json_lines(library.exported("json"))
    wanted = {}
    for number, (_, _, title, authors) in enumerate(PAPERS):
        paper = id_of(number)
        same("title of " + paper, listed[paper]["title"], title or listed[paper]["title"])
        same("authors of " + paper, listed[paper]["authors"], authors)
        same("note of " + paper, listed[paper]["note"], NOTE)
        wanted[paper] = {
            "title": listed[paper]["title"], "authors": authors, "category": "cs.LG",
            "doi": "10.1000/182_1" if number == 1 else "10.48550/arXiv." + paper,
            "journal": "J. Made-up Res. & Co. 1" if number == 1 else "",
            "url": readers.ABSTRACT_PAGE + paper, "date": "2025-10-01",
            "keywords": ["cs.LG", "stat.ML", "to cite", "x/y"], "comment": COMMENT}
    same("papers", sorted(listed), sorted(wanted))
    return wanted


def check_citations(library, wanted):
    keys = set()
    for form in ("bibtex", "biblatex"):
        path = library.exported(form)
        found = readers.pybtex(path)
        same_fields(form + " by pybtex", found, wanted,
                    ["title", "authors", "category", "doi", "url", "journal"],
                    lambda text: without_math(text).translate(QUOTES))
        same_fields(form + " by pandoc", readers.pandoc(path, form), wanted,
                    ["title", "authors", "doi", "url"], in_any_case)
        keys.add(tuple(sorted((paper, fields["key"]) for paper, fields in found.items())))
    same("kinds of keys", len(keys), 1)
    alone = readers.pybtex(library.exported("bibtex", "--starred", "--search", "Emoji"))
    same("the key of one alone", (id_of(7), alone[id_of(7)]["key"]) in list(keys)[0], True)
    csl = library.exported("csl-json")
    same_fields("CSL-JSON", readers.csl_json(csl), wanted,
                ["title", "authors", "doi", "url", "journal", "date"])
    readers.pandoc(csl, "csljson")
    ris = library.exported("ris")
    same_fields("RIS by bibutils", readers.bibutils(ris), wanted,
                ["title", "url", "date", "keywords"])
    same_fields("RIS", readers.ris_tags(ris), wanted, ["title", "doi"])


def check_lists(library, wanted):
    table = readers.csv_table(library.exported("csv"))
    same_fields("CSV", table, wanted, ["authors", "url", "comment"])
    for paper, row in table.items():
        same("note in CSV", row["note"], NOTE)
        same("what a spreadsheet would run", row["title"][0] in "=+-@", False)
        same("title in CSV", row["title"].removeprefix("'"), wanted[paper]["title"])
    page = readers.html_page(library.exported("html"))
    same_fields("HTML", page.papers, wanted, ["title", "comment"])
    same("elements", page.elements - {"html", "head", "meta", "title", "style", "body", "h1", "h2",
                                      "article", "a", "p", "b"}, set())
    items, found = readers.markdown(library.exported("markdown"), "commonmark")
    same("items in Markdown", len([kind for kind, _ in items if kind == "Item"]), len(wanted))
    same("links in Markdown", {address for kind, address in found if kind == "Link"},
         {fields["url"] for fields in wanted.values()})
    same("HTML in Markdown", {kind for kind, _ in found if kind.startswith("Raw")}, set())


def check_notes(library, wanted):
    folder = library.exported("obsidian")
    notes = readers.obsidian(folder)
    same_fields("front matter", {paper: {**note, "date": str(note["date"])}
                                 for paper, note in notes.items()}, wanted,
                ["title", "authors", "url", "date"])
    for paper, note in notes.items():
        same("title of " + paper, note["markup_title"],
             readers.folded(wanted[paper]["title"].replace("\N{NO-BREAK SPACE}", " ")))
        # The note is the reader's own Markdown, with emphasis and a line's end.
        same("what acts in " + paper, {kind for kind, _ in note["found"]} - {"Emph"}, set())
        same("tags", note["tags"], ["arxiv/cs-LG", "arxiv/stat-ML", "to-cite", "x/y"])
        same("scores", (note["relevance"], note["novelty"], note["starred"]), (9, 8, True))
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            text = file.read()
        same("what Templater would run", "<%" in text, False)
        same("markers", text.partition("\n---\n")[2].count("%%"), 4)


def check_notes_again(library):
    """The reader's own text and keys outlive an update, which touches one file only."""
    folder = library.exported("obsidian")
    name = next(name for name in os.listdir(folder) if name.startswith(id_of(7)))
    path = os.path.join(folder, name)
    with open(path, "rb") as file:
        note = file.read()
    mine = note.replace(b"starred: true\n", b"rating: 5 # mine\nstarred: true\n")
    mine = mine.replace(b"%% firstlight begin", b"Above.\r\n%% firstlight begin") + b"Below \xff"
    with open(path, "wb") as file:
        file.write(mine)
    library.run("unstar", id_of(7))
    said = json.loads(library.run("--json", "picks", "--all", "--min-relevance", "0",
                                  "--min-novelty", "0", "--format", "obsidian", "--output", folder))
    same("notes", said, {"created": 0, "updated": 1, "unchanged": len(PAPERS) - 1, "failed": []})
    with open(path, "rb") as file:
        same("the note", file.read(), mine.replace(b"starred: true", b"starred: false"))


def main():
    folder = tempfile.mkdtemp(prefix="firstlight-exports-")
    try:
        library = Library(sys.argv[1], folder)
        wanted = expected(library)
        check_citations(library, wanted)
        check_lists(library, wanted)
        check_notes(library, wanted)
        check_notes_again(library)
    finally:
        shutil.rmtree(folder)


main()
