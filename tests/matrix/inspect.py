"""Compiles Python texts, a JSON list on standard input, and prints what each imports and which words it quotes."""

import ast
import json
import sys


def quoted(node: ast.AST) -> str | None:
    """A string as written, `*` for what is computed in it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "*" for part in node.values)
    return None


def inspect(text: str, name: str) -> dict[str, list[str]]:
    tree = ast.parse(text, name, feature_version=(3, 11))
    compile(text, name, "exec", dont_inherit=True)
    imports: set[str] = set()
    words: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imports.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            imports.add(base)
            join = "" if base.endswith(".") or not base else "."
            imports.update(f"{base}{join}{alias.name}" for alias in node.names if alias.name != "*")
        elif (word := quoted(node)) is not None and " " not in word and "\n" not in word and len(word) < 200:
            words.add(word)
    return {"imports": sorted(imports), "words": sorted(words)}


json.dump([inspect(text, f"text {index}") for index, text in enumerate(json.load(sys.stdin))], sys.stdout)
