# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""moving.py PROGRAM: two libraries become one through a shared folder, a backup brings back what was
lost, settings travel without keys; and a full disk or a kill half-way costs nothing."""
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time

PAPERS = 40
MANY = 20000
KEY = "key-of-the-test-0123456789"


def bundle(first, count):
    lines = [{"firstlight": "bundle", "version": 1}]
    for number in range(first, first + count):
        lines.append({"paper": {
            "id": "2510.%05d" % number, "version": 1, "title": "Paper %d" % number,
            "abstract": "Of what is made up. " * 20, "authors": ["Ada Writer"],
            "categories": ["cs.LG"], "first_announced": "2025-10-01",
            "listings": [{"day": "2025-10-01", "category": "cs.LG", "type": "new", "version": 1,
                          "source": "feed"}]}})
    return "".join(json.dumps(line) + "\n" for line in lines)


class Machine:
    def __init__(self, program, folder, name):
        self.profile = os.path.join(folder, name)
        self.command = [program, "--profile", self.profile, "--now", "2025-10-01T12:00:00Z"]

    def run(self, *arguments, code=0, limit=None):
        """Its output, and what it said; limit: bytes of a file, more than which no disk takes."""
        def prepare():
            if limit is not None:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        done = subprocess.run([*self.command, *arguments], capture_output=True, text=True,
                              preexec_fn=prepare)
        if done.returncode != code:
            raise AssertionError("%s: %d instead of %d\n%s%s" % (
                arguments, done.returncode, code, done.stdout, done.stderr))
        return done.stdout, done.stderr

    def objects(self, *arguments):
        return [json.loads(line) for line in self.run(*arguments, "--json")[0].splitlines()]

    def starred(self):
        return sorted(pick["id"] for pick in self.objects("picks", "--starred")
                      if "id" in pick)


def same(what, found, wanted):
    if found != wanted:
        raise AssertionError("%s:\n  found  %r\n  wanted %r" % (what, found, wanted))


def holds(what, is_so):
    if not is_so:
        raise AssertionError(what)


def ids(*numbers):
    return ["2510.%05d" % number for number in numbers]


def two_machines(one, other, folder):
    shared = os.path.join(folder, "shared")
    os.mkdir(shared)
    holds("a machine without a folder is told how to set one",
          "sync.folder" in one.run("sync", code=2)[1])
    for machine in (one, other):
        machine.run("config", "set", "sync.folder", shared)
    one.run("star", *ids(1, 2))
    one.run("note", ids(1)[0], "from the desk")
    other.run("star", *ids(2, 3))
    other.run("tag", ids(3)[0], "on the train")
    for machine in (one, other, one):
        machine.run("sync")
    for machine in (one, other):
        same("stars of both", machine.starred(), ids(1, 2, 3))
        holds("the note of one", "from the desk" in machine.run("note", ids(1)[0])[0])
        same("the tag of the other",
             [pick["id"] for pick in machine.objects("picks", "--tag", "on the train")
              if "id" in pick], ids(3))
    other.run("sync")
    rest = [line for machine in (one, other) for line in machine.objects("sync")]
    same("a second time nothing is taken", sum(line.get("taken", 0) for line in rest), 0)
    same("and nothing written", [line["written"] for line in rest if "written" in line],
         [False, False])

    name = "firstlight-third-0123abcd.jsonl"
    with open(os.path.join(shared, name), "w", encoding="utf-8") as file:
        file.write("{\"firstlight\": \"bundle\", \"version\": 1}\n{\"paper\": {\"id\"")
    holds("a file that is not whole is named", name in one.run("sync", code=1)[0])
    same("and changes nothing", one.starred(), ids(1, 2, 3))


def backups(one, folder):
    one.run("backup", "now")
    one.run("unstar", *ids(1, 2, 3))
    file = one.objects("backup", "list")[0]["file"]
    garbage = os.path.join(folder, "garbage.db")
    with open(garbage, "wb") as out:
        out.write(b"SQLite format 3\0" + bytes(5000))
    one.run("backup", "restore", garbage, code=2)
    one.run("backup", "restore", os.path.join(folder, "nowhere.db"), code=2)
    same("what cannot be used changes nothing", one.starred(), [])
    one.run("star", *ids(7))
    one.run("backup", "merge", file)
    holds("merged: what was there stays", ids(7)[0] in one.starred())
    one.run("backup", "restore", file)
    same("restored", one.starred(), ids(1, 2, 3))
    holds("what it replaced is among the backups", len(one.objects("backup", "list")) >= 2)


def settings(one, other, folder):
    file = os.path.join(folder, "settings.txt")
    os.environ["FIRSTLIGHT_API_KEY"] = KEY
    one.run("config", "set", "cutoff.relevance", "6")
    one.run("config", "export", file)
    with open(file, encoding="utf-8") as text:
        holds("no key in it", KEY not in text.read())
    other.run("config", "import", file)
    same("imported", other.run("config", "get", "cutoff.relevance")[0].strip(), "6")
    other.run("config", "reset", "cutoff.relevance")
    holds("restored", other.run("config", "get", "cutoff.relevance")[0].strip() != "6")
    with open(file, "w", encoding="utf-8") as text:
        text.write("cutoff.relevance = 5\nno.such-key = 1\ncutoff.novelty = forty\n")
    said = other.run("config", "import", file, code=1)[1]
    holds("wrong lines are named", "no.such-key" in said and "cutoff.novelty" in said)
    same("right ones are taken", other.run("config", "get", "cutoff.relevance")[0].strip(),
         "5")


def full_disk(one, folder):
    file = os.path.join(folder, "all.bundle")
    one.run("bundle", "export", file)
    with open(file, "rb") as text:
        before = text.read()
    said = one.run("bundle", "export", file, code=4, limit=4096)[1]
    holds("a full disk is said", said.strip())
    with open(file, "rb") as text:
        same("the earlier file stands as it was", text.read() == before, True)
    count = len(one.objects("backup", "list"))
    one.run("backup", "now", code=4, limit=4096)
    same("no half backup", len(one.objects("backup", "list")), count)
    same("the library is whole", one.starred(), ids(1, 2, 3))


def killed_import(machine, folder):
    """Killed at several moments, then run to its end."""
    file = os.path.join(folder, "many.bundle")
    with open(file, "w", encoding="utf-8") as text:
        text.write(bundle(0, MANY))
    for delay in (0.15, 0.4, 0.8):
        process = subprocess.Popen([*machine.command, "import", file],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(delay)
        process.kill()
        process.wait()
        machine.run("doctor", "--help")
        holds("stars outlive a kill", ids(3)[0] in machine.starred())
    machine.run("import", file)
    said = machine.run("import", file)[0]
    holds("all of it is there: " + said, str(MANY) in said.replace(",", ""))


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(HOME=folder, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen",
                          DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        papers = os.path.join(folder, "papers.bundle")
        with open(papers, "w", encoding="utf-8") as text:
            text.write(bundle(0, PAPERS))
        one, other = (Machine(sys.argv[1], folder, name) for name in ("desk", "train"))
        for machine in (one, other):
            machine.run("config", "set", "people.url", "")
            machine.run("import", papers)
            same("nothing is starred yet", machine.starred(), [])
        two_machines(one, other, folder)
        backups(one, folder)
        full_disk(one, folder)
        settings(one, other, folder)
        killed_import(other, folder)


main()
