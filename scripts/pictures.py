"""Draws what the real command line shows in a terminal as SVG: run by `npm run pictures`, with rich from PyPI and tmux.

Each picture is a program, the size of its terminal, and the keys pressed before the screen is taken.
"""

import io
import pathlib
import subprocess
import sys
import time

from rich.console import Console
from rich.text import Text

PICTURES = {
    "wizard": ("node dist/cli.cjs", (80, 24), ["Enter", "Sensor Hub", "Enter", "Down", "Enter", "Enter"]),
    "why": ("node dist/cli.cjs why --preset rest-small", (80, 60), []),
}
# rich's own frame loads a font from elsewhere; this one takes the reader's.
FRAME = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-label="What create-pyweb shows in a terminal">
<style>.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, monospace; font-size: {char_height}px;
line-height: {line_height}px }} {styles}</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>{lines}</defs>
{chrome}<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}<g class="{unique_id}-matrix">{matrix}</g></g></svg>
"""


def tmux(*arguments: str) -> str:
    return subprocess.run(["tmux", "-L", "pictures", *arguments], check=True, capture_output=True, text=True).stdout


def screen(command: str, size: tuple[int, int], keys: list[str]) -> str:
    shell = f"env COLORTERM=truecolor FORCE_COLOR=1 {command}; sleep 60"
    tmux("new-session", "-d", "-s", "p", "-x", str(size[0]), "-y", str(size[1]), shell)
    try:
        time.sleep(2)
        for key in keys:
            tmux("send-keys", "-t", "p", key)
            time.sleep(0.5)
        return tmux("capture-pane", "-p", "-e", "-t", "p").rstrip("\n")
    finally:
        tmux("kill-server")


def main() -> None:
    folder = pathlib.Path("docs/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    for name, (command, size, keys) in PICTURES.items():
        console = Console(record=True, width=size[0], file=io.StringIO(), force_terminal=True)
        console.print(Text.from_ansi(screen(command, size, keys)))
        svg = console.export_svg(title="create-pyweb", code_format=FRAME, unique_id=name)
        (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
        sys.stderr.write(f"docs/pictures/{name}.svg\n")


main()
