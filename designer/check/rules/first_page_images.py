"""Pictures inside the style sheet of the first page.

Source: WeChat's performance rating: no inline base64 picture over 10 KB in the style sheets that the first page loads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.catalog import catalog
from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import FileFault, Level
from designer.source.source import Span

RULE = Rule(
    "wxss/large-inline-picture", Level.INFO, "A picture of more than 10 KB inside a style sheet delays the first page."
)
RULES = (RULE,)

_PICTURE = re.compile(r"data:image/[\w.+-]+;base64,[A-Za-z0-9+/=]+")


def check(project: Project) -> Iterator[Diagnostic]:
    """A finding at each large picture in app.wxss and in the sheet of the home page."""
    home = next((page.style for page in project.pages if page.is_home), None)
    for path in (f"{project.app_root}app.wxss", home):
        if path is None or not project.exists(path):
            continue
        try:
            source = project.source(path)
        except FileFault:
            continue
        for match in _PICTURE.finditer(source.text):
            if len(match[0]) > catalog().limits.first_page_picture_bytes:
                size = len(match[0]) * 3 // 4 // 1024
                message = f"This picture has {size} KB and delays the first page. Make it a file of its own."
                yield RULE.at(source, Span(*match.span()), message)
