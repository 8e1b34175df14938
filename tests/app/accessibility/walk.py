#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""walk.py BIN_DIR: goes through the program as a screen reader does.

Starts the real program on a demo temple, finds it on the accessibility bus, logs in, opens every
page and holds each to: what takes the focus has a name and a role, what is pressed can be pressed
through the bus, Tab comes by every control and round again. At last a receipt is issued, touched by
nothing but the bus. Needs a display, a session bus and at-spi2-core: run by run_walk.sh.
"""
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  pylint: disable=wrong-import-position

PASSWORD = "four temple bells ring"
PATIENCE = 20.0
PRESSED = (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.TOGGLE_BUTTON,
           Atspi.Role.RADIO_BUTTON)
TYPED = (Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT)
NO_ROLE = (Atspi.Role.INVALID, Atspi.Role.UNKNOWN)
LONGEST_CHAIN = 120


def id_of(one):
    """What a control stands in: by its name and place."""
    holder = one.get_parent()
    where = holder.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return holder.get_name(), where.x, where.y


class Walk:
    def __init__(self, bin_dir):
        self.bin = Path(bin_dir)
        self.faults = []
        self.process = None
        self.window = None
        self.focused = None

    # What is on the bus ------------------------------------------------------------------------

    def wait(self, what, question, patience=PATIENCE):
        """The first answer that is not empty."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            self.listen(0.05)
            try:
                answer = question()
            except GLib.Error:
                answer = None
            if answer:
                return answer
            if self.process.poll() is not None:
                raise SystemExit(f"the program ended with {self.process.returncode}")
        self.tell_all()
        raise SystemExit(f"waited in vain: {what}")

    def listen(self, seconds):
        context = GLib.MainContext.default()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.005)

    def find_window(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app is not None and app.get_process_id() == self.process.pid:
                return app.get_child_at_index(0) if app.get_child_count() else None
        return None

    def shown(self, root=None):
        """Every accessible that can be seen, depth first, as read."""
        todo = [root or self.window]
        while todo:
            one = todo.pop(0)
            if one is None:
                continue
            try:
                states = one.get_state_set()
                if one is not self.window and not states.contains(Atspi.StateType.SHOWING):
                    continue
                yield one
                # Cells are read where the focus is; there may be thousands.
                if one.get_role() in (Atspi.Role.TABLE, Atspi.Role.LIST):
                    continue
                todo[0:0] = [one.get_child_at_index(i) for i in range(one.get_child_count())]
            except GLib.Error:
                continue

    def find(self, roles, name):
        for one in self.shown():
            if one.get_role() in roles and name in (one.get_name() or ""):
                return one
        return None

    def tell_all(self):
        """What stands on the screen, for whoever reads a failure."""
        for one in self.shown() if self.window is not None else ():
            print(f"  {one.get_role_name()}: {one.get_name()!r}", file=sys.stderr)

    # What a person does ------------------------------------------------------------------------

    def press(self, name, roles=PRESSED):
        button = self.wait(f"button {name}", lambda: self.find(roles, name))
        action = button.get_action_iface()
        if action is None or action.get_n_actions() == 0:
            raise SystemExit(f"nothing to be done with {name}")
        action.do_action(0)
        self.listen(0.2)

    def write(self, name, text):
        field = self.wait(f"field {name}", lambda: self.find(TYPED, name))
        field.get_editable_text_iface().set_text_contents(text)
        self.listen(0.1)

    def key(self, name):
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)

    # What is asked of every page ---------------------------------------------------------------

    @staticmethod
    def told(one):
        where = one.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return one.get_role_name(), one.get_name(), where.x, where.y, where.width, where.height

    def blame(self, page, one, what):
        self.faults.append(f"{page}: {what}: {self.told(one)} in {one.get_parent().get_name()!r}")

    def hold(self, page):
        """Names, roles and actions; answers the controls that Tab has to reach."""
        expected = {}
        for one in self.shown():
            states = one.get_state_set()
            if not states.contains(Atspi.StateType.FOCUSABLE) \
                    or not states.contains(Atspi.StateType.ENABLED):
                continue
            role = one.get_role()
            if role in NO_ROLE:
                self.blame(page, one, "no role")
            if not (one.get_name() or "").strip() and one.get_parent().get_role() != Atspi.Role.COMBO_BOX:
                self.blame(page, one, "no name")
            if role in PRESSED:
                action = one.get_action_iface()
                if action is None or action.get_n_actions() == 0:
                    self.blame(page, one, "cannot be pressed")
            if role in PRESSED or role in TYPED:
                expected[self.told(one)] = one
        return expected

    def chain(self, page, expected):
        """Tab visits what it has to and comes back to where it began."""
        visited = []
        for _ in range(LONGEST_CHAIN):
            self.focused = None
            self.key("Tab")
            end = time.monotonic() + 1.0
            while self.focused is None and time.monotonic() < end:
                self.listen(0.01)
            if self.focused is None:
                self.faults.append(f"{page}: Tab leads nowhere after {visited[-1:]}")
                return
            try:
                now = self.told(self.focused)
            except GLib.Error:
                continue
            if now in visited:
                break
            visited.append(now)
        else:
            self.faults.append(f"{page}: Tab does not come round")
        names = {(role, name) for role, name, *_ in visited}
        # Of a row of amounts Tab reaches one, the arrows the others.
        rows = {id_of(one) for (role, name, *_), one in expected.items()
                if (role, name) in names and one.get_parent().get_name()}
        for (role, name, *place), one in expected.items():
            # What was scrolled into view has moved meanwhile: name and role are enough then. Of a
            # group of choices one is reached by Tab, the others by the arrows.
            if (role, name) not in names and one.get_role() != Atspi.Role.RADIO_BUTTON \
                    and one.get_parent().get_role() != Atspi.Role.COMBO_BOX \
                    and id_of(one) not in rows:
                self.faults.append(f"{page}: Tab does not reach {(role, name, *place)}")
        print(f"{page}: {len(expected)} controls, Tab visits {len(visited)}", flush=True)

    def on_focus(self, event):
        if event.detail1:
            self.focused = event.source

    # The whole -----------------------------------------------------------------------------------

    def make_temple(self, data):
        subprocess.run(
            [self.bin / "mandirmitra-cli", "--data", data, "init", "--temple-name", "Test Temple",
             "--temple-code", "TST", "--counter", "C01", "--admin", "lakshmi", "--demo"],
            check=True, stdout=subprocess.DEVNULL,
            env={**os.environ, "MANDIRMITRA_PASSWORD": PASSWORD})

    def log_in(self):
        self.wait("log-in", lambda: self.find(TYPED, "User name"))
        self.write("User name", "lakshmi")
        self.write("Password", PASSWORD)
        self.press("Log in")
        self.wait("pages", lambda: self.find(PRESSED, "Counter"))
        self.wait("the counter", lambda: "Counter" in self.window.get_name())

    def pages(self):
        rail = self.wait("the rail", lambda: next(
            (one for one in self.shown() if one.get_name() == "Pages"), None))
        names = [one.get_name() for one in self.shown(rail) if one.get_role() in PRESSED]
        return [name for name in names if "icons" not in name and "names" not in name]

    def walk_pages(self):
        pages = self.pages()
        if len(pages) < 8:
            self.faults.append(f"only {len(pages)} pages: {pages}")
        for name in pages:
            self.press(name)
            self.wait(f"page {name}", lambda: self.window.get_name() != "" and any(
                one.get_state_set().contains(Atspi.StateType.CHECKED)
                and one.get_name() == name for one in self.shown()))
            self.listen(0.5)
            self.chain(name, self.hold(name))

    def issue_receipt(self):
        """A donation of 501 rupees in cash, by nothing but what the bus offers."""
        self.press("Counter")
        self.press("Donation")
        self.press("501")
        self.press("Cash")
        self.press("Issue")
        self.wait("the receipt", lambda: any(
            "C01/" in (one.get_name() or "") and "issued" in one.get_name()
            for one in self.shown()))

    def run(self):
        with tempfile.TemporaryDirectory() as folder:
            data = str(Path(folder) / "data")
            self.make_temple(data)
            self.process = subprocess.Popen(
                [self.bin / "mandirmitra", "--data", data, "--lang", "en"],
                env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                     "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"})
            try:
                listener = Atspi.EventListener.new(self.on_focus)
                listener.register("object:state-changed:focused")
                self.window = self.wait("the window on the bus", self.find_window)
                self.log_in()
                self.walk_pages()
                self.issue_receipt()
            finally:
                self.process.terminate()
                self.process.wait(10)
        for fault in self.faults:
            print("FAULT", fault)
        return 1 if self.faults else 0


if __name__ == "__main__":
    sys.exit(Walk(sys.argv[1]).run())
