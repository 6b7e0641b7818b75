# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen, a window manager and an accessibility bus of their own, with Firstlight on them.

Everything runs below dbus-run-session, so that nothing here meets the session of whoever tests.
"""
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
OWN_BUS = "FIRSTLIGHT_TEST_HAS_ITS_BUS"
NEEDED = ["Xvfb", "openbox", "xdotool", "dbus-run-session", "/usr/libexec/at-spi2-registryd"]


def skip_unless_possible():
    """Then begins the script again, with a bus of its own."""
    missing = [name for name in NEEDED if not shutil.which(name)]
    if not importlib.util.find_spec("pyatspi"):
        missing.append("python3-pyatspi")
    if missing:
        print("skipped: there is no", ", ".join(missing))
        sys.exit(SKIPPED)
    if not os.environ.get(OWN_BUS):
        os.environ[OWN_BUS] = "1"
        # The accessibility bus listens in here: of two sessions with one folder the later takes
        # the earlier one's socket.
        os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="firstlight-bus-")
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])


def wait_for(what, condition, seconds=60):
    """The condition's first true value; fails with what was waited for."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError("waited in vain for " + what)
        time.sleep(0.05)


class Desktop:
    def __init__(self, program, size="1280x800"):
        self.program = program
        self.size = size
        self.folder = tempfile.mkdtemp(prefix="firstlight-desktop-")
        self.profile = os.path.join(self.folder, "profile")
        self.processes = []
        self.window = None

    def __enter__(self):
        display = self.start_screen()
        os.environ.update(DISPLAY=display, HOME=self.folder, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                          LC_ALL="C.UTF-8")
        self.start(["openbox"])
        return self

    def start_screen(self):
        """Its display."""
        read_end, write_end = os.pipe()
        self.start(["Xvfb", "-noreset", "-displayfd", str(write_end), "-screen", "0",
                    self.size + "x24"], pass_fds=[write_end])
        os.close(write_end)
        # It writes the number and the end of the line apart, and dies if nobody reads that.
        with os.fdopen(read_end) as answer:
            return ":" + answer.readline().strip()

    def __exit__(self, *exception):
        if exception[0] and shutil.which("import"):
            subprocess.run(["import", "-window", "root", "/tmp/firstlight-desktop.png"])
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
        for folder in (self.folder, os.environ["XDG_RUNTIME_DIR"]):
            shutil.rmtree(folder, ignore_errors=True)

    def start(self, command, **options):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   **options)
        self.processes.append(process)
        return process

    def run(self, *arguments, text=None):
        """The command line on the same profile; its standard output."""
        done = subprocess.run([self.program, "--profile", self.profile, *self.options, *arguments],
                              input=text, capture_output=True, text=True)
        assert done.returncode == 0, (arguments, done.returncode, done.stderr)
        return done.stdout

    options = []

    def open(self):
        self.application()  # wakes the accessibility bus, for which the program looks once
        self.start([self.program, "--profile", self.profile, *self.options])
        self.window = wait_for("the window", self.application)
        return self.window

    def application(self):
        import pyatspi
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.childCount and "irstlight" in (application.name or ""):
                return application
        return None

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def press_until(self, what, keys, condition, attempts=12):
        """The keys, and after five seconds in vain once more."""
        for attempt in range(attempts):
            self.key(*keys)
            try:
                return wait_for(what, condition, seconds=5)
            except AssertionError:
                if attempt == attempts - 1:
                    print("the keyboard is at:", self.focused())
                    raise

    def focused(self):
        """The names and roles of what has the keyboard."""
        return ["%s %r" % (seen.role, seen.name) for seen in walk(self.application())
                if seen.is_focused]

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "20", "--", text], check=True)

    def find(self, name=None, role=None, beginning=""):
        """The first accessible on the screen of the name and the role."""
        for seen in walk(self.application()):
            if (seen.is_showing and name in (None, seen.name) and role in (None, seen.role)
                    and seen.name.startswith(beginning)):
                return seen
        return None

    def is_focused(self, beginning):
        """Whether what has the keyboard has a name that begins so."""
        return any(seen.is_focused and seen.name.startswith(beginning)
                   for seen in walk(self.application()))


def walk(accessible, most_children=60):
    """It and all below it, with its role and its states; of a long list the first rows. What goes
    meanwhile is left out."""
    if accessible is None:
        return
    try:
        seen = Seen(accessible)
        children = [accessible.getChildAtIndex(at)
                    for at in range(min(accessible.childCount, most_children))]
    except Exception:  # of whatever kind: its process no longer knows it
        return
    yield seen
    for child in children:
        yield from walk(child, most_children)


class Seen:
    """What an accessible was when it was looked at."""

    def __init__(self, accessible):
        import pyatspi
        self.name = accessible.name or ""
        self.role = accessible.getRoleName()
        states = accessible.getState()
        self.is_showing = states.contains(pyatspi.STATE_SHOWING)
        self.is_focused = states.contains(pyatspi.STATE_FOCUSED)
        self.parents = []
        parent = accessible.parent
        while parent is not None and len(self.parents) < 5:
            self.parents.append("%s %r" % (parent.getRoleName(), parent.name))
            parent = parent.parent
