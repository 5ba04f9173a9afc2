"""Files that WeChat compiles only when project.config.json asks for it.

Source of the rule: WeChat documentation, "项目配置文件", `setting.useCompilerPlugins`: false, or a list of
"typescript", "sass" and "less".
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level

ASKED = Rule("app/compiler-plugin", Level.WARNING, "TypeScript, Sass and Less need setting.useCompilerPlugins.")
RULES = (ASKED,)

_PLUGINS = {".ts": "typescript", ".scss": "sass", ".sass": "sass", ".less": "less"}
_CONFIG = "project.config.json"


def check(project: Project) -> Iterator[Diagnostic]:
    """A finding for each plugin that a page needs and project.config.json does not list, placed in the page's file."""
    if not project.exists(_CONFIG):
        return
    setting = project.project_config.get("setting")
    asked = setting.get("useCompilerPlugins") if isinstance(setting, dict) else None
    told = set(asked) if isinstance(asked, list) and all(isinstance(each, str) for each in asked) else set()
    for path in (path for page in project.pages for path in (page.script, page.style)):
        plugin = _PLUGINS.get(PurePosixPath(path).suffix)
        if plugin is not None and plugin not in told:
            told.add(plugin)
            message = f'WeChat compiles this only when setting.useCompilerPlugins in {_CONFIG} lists "{plugin}".'
            yield ASKED.of(path, message)
