# SPDX-License-Identifier: GPL-3.0-or-later
"""./run on a small tree with programs that only say how they were called."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SAYS = '#!/usr/bin/env bash\necho "{name}: $*"\n'


class Run(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = Path(scratch.name) / "tree"
        self.tools = Path(scratch.name) / "tools"
        for folder in ("app", "cmake", "models", "reports", "resources", "server", "translations", "ui",
                       "build/release/bin"):
            (self.root / folder).mkdir(parents=True)
        for name in ("CMakeLists.txt", "CMakePresets.json"):
            (self.root / name).touch()
        shutil.copy(REPOSITORY / "run", self.root / "run")
        shutil.copy(REPOSITORY / "cmake/setup.sh", self.root / "cmake/setup.sh")
        (self.root / "cmake/packages-run.txt").write_text("bash\n")
        for name in ("mandirmitra", "mandirmitra-cli", "mandirmitra-server"):
            self.tool(self.root / "build/release/bin" / name, SAYS.format(name=name))
        self.tool(self.tools / "cmake", 'echo "cmake: $*" >>"$CALLS"\n')
        self.tool(self.tools / "dpkg-query", 'echo "installed bash"\n')
        self.calls = Path(scratch.name) / "calls"
        (self.root / "build/release/.built").touch()

    @staticmethod
    def tool(path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text if text.startswith("#!") else "#!/usr/bin/env bash\n" + text)
        path.chmod(0o755)

    def run_it(self, *arguments, **environment):
        kept = {name: value for name, value in os.environ.items()
                if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        kept |= {"PATH": f"{self.tools}:{kept['PATH']}", "CALLS": str(self.calls), **environment}
        return subprocess.run([str(self.root / "run"), *arguments], env=kept, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, check=False,
                              cwd=self.root.parent)

    def built(self):
        return self.calls.read_text() if self.calls.exists() else ""

    def test_cli_gets_its_arguments_and_stdout_is_its_own(self):
        done = self.run_it("cli", "--json", "donate", "--name", "Sita Rao")
        self.assertEqual((done.returncode, done.stdout, done.stderr),
                         (0, "mandirmitra-cli: --json donate --name Sita Rao\n", ""))
        self.assertEqual(self.built(), "")

    def test_a_newer_source_is_built_first_and_said_on_stderr(self):
        os.utime(self.root / "build/release/.built", (1, 1))
        done = self.run_it("cli", "verify")
        self.assertEqual(done.stdout, "mandirmitra-cli: verify\n")
        self.assertIn("Building", done.stderr)
        self.assertIn("cmake: --build build/release", self.built())
        self.calls.unlink()
        self.assertEqual(self.run_it("cli", "verify").stderr, "")
        self.assertEqual(self.built(), "")

    def test_a_build_that_failed_is_not_taken_for_a_build(self):
        os.utime(self.root / "build/release/.built", (1, 1))
        self.tool(self.tools / "cmake", "exit 1\n")
        for _ in range(2):
            done = self.run_it("cli", "verify")
            self.assertNotEqual(done.returncode, 0)
            self.assertEqual(done.stdout, "")

    def test_missing_packages_are_named_where_nobody_may_install_them(self):
        os.utime(self.root / "build/release/.built", (1, 1))
        self.tool(self.tools / "dpkg-query", "true\n")
        self.tool(self.tools / "id", "echo 1000\n")
        path = f"{self.tools}:{self.without_sudo()}"
        done = self.run_it("build", PATH=path)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("apt-get install --no-install-recommends bash", done.stderr)

    def without_sudo(self):
        """A folder with the few programs that ./run calls, and no sudo."""
        folder = self.tools.parent / "few"
        folder.mkdir()
        for name in ("bash", "env", "readlink", "dirname", "find", "sed", "sort", "comm", "mkdir",
                     "flock", "touch", "cat"):
            (folder / name).symlink_to(shutil.which(name))
        return folder

    def test_the_counter_opens_where_there_is_a_display(self):
        done = self.run_it(DISPLAY=":7")
        self.assertEqual((done.returncode, done.stdout), (0, "mandirmitra: \n"))
        done = self.run_it("--data", "/tmp/x", WAYLAND_DISPLAY="wayland-0")
        self.assertEqual(done.stdout, "mandirmitra: --data /tmp/x\n")

    def test_without_a_display_the_alternatives_are_named(self):
        done = self.run_it()
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        for words in ("no display", "./run cli", "xvfb-run ./run"):
            self.assertIn(words, done.stderr)

    def test_other_words_are_wrong_usage(self):
        for word in ("clowd", "biuld"):
            done = self.run_it(word)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn("usage: ./run", done.stderr)

    def test_help_goes_to_stdout(self):
        done = self.run_it("--help")
        self.assertEqual(done.returncode, 0)
        self.assertIn("./run build", done.stdout)


if __name__ == "__main__":
    unittest.main()
