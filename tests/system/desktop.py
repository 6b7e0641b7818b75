# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen, a window manager and an accessibility bus of their own, with Firstlight on them.

The caller runs below dbus-run-session, so that nothing here meets the session of whoever tests.
"""
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
NEEDED = ["Xvfb", "openbox", "xdotool", "dbus-run-session", "/usr/libexec/at-spi2-registryd"]


def skip_unless_possible():
    missing = [name for name in NEEDED if not shutil.which(name)]
    if not importlib.util.find_spec("pyatspi"):
        missing.append("python3-pyatspi")
    if missing:
        print("skipped: there is no", ", ".join(missing))
        sys.exit(SKIPPED)


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
        read_end, write_end = os.pipe()
        self.start(["Xvfb", "-noreset", "-displayfd", str(write_end), "-screen", "0", self.size + "x24"],
                   pass_fds=[write_end])
        os.close(write_end)
        display = ":" + os.read(read_end, 16).decode().strip()
        os.close(read_end)
        os.environ.update(DISPLAY=display, HOME=self.folder, XDG_RUNTIME_DIR=self.folder,
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                          LC_ALL="C.UTF-8")
        self.start(["openbox"])
        return self

    def __exit__(self, *exception):
        if exception[0] and shutil.which("import"):
            subprocess.run(["import", "-window", "root", "/tmp/firstlight-desktop.png"])
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

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

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)

    def find(self, name=None, role=None):
        """The first visible accessible of the name and the role."""
        return next(self.all(name, role), None)

    def all(self, name=None, role=None):
        for accessible in walk(self.application()):
            if name is not None and accessible.name != name:
                continue
            if role is not None and accessible.getRoleName() != role:
                continue
            yield accessible

    def focused(self):
        import pyatspi
        for accessible in walk(self.application()):
            if accessible.getState().contains(pyatspi.STATE_FOCUSED):
                return accessible
        return None


def walk(accessible, most_children=60):
    """It and all below it; of a long list its first rows."""
    if accessible is None:
        return
    yield accessible
    for at in range(min(accessible.childCount, most_children)):
        try:
            child = accessible.getChildAtIndex(at)
        except Exception:  # it has gone meanwhile
            continue
        yield from walk(child, most_children)
