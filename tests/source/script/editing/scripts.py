"""Scripts before and after an edit."""

from designer.source.script import read_script
from designer.source.script.syntax import Syntax
from designer.source.source import Source


def read(text, path="a.js"):
    return read_script(Source(path, text))


def edited(text, verb, *arguments, path="a.js", **named):
    script = read(text, path)
    after = script.source.splice(verb(script, *arguments, **named))
    assert error_count(after) <= error_count(script.source), after.text
    return after.text


def error_count(source):
    found = Syntax(source).captures("(ERROR) @broken (MISSING) @broken")
    return len(found.get("broken", ()))
