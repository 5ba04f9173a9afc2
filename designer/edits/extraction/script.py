"""The script of a component that was an element: it holds properties and hands events on."""

from __future__ import annotations

import re
from collections.abc import Mapping

from designer.source.script import Script, read_script
from designer.source.script.editing import new_component_script
from designer.source.script.editing.manner import manner_of
from designer.source.script.editing.sections import edited_definition, insert_section
from designer.source.script.editing.writing import print_string, print_value
from designer.source.source import Source

_WORD = re.compile(r"[\w$]+")


def component_script(path: str, model: Script | None, properties: Mapping[str, str], events: Mapping[str, str]) -> str:
    """The text of the script `path`, in the manner of `model`; `properties` are types, `events` those of handlers.

    The component has no element of its own around its content (`virtualHost`), so that it is laid out as the element
    was. Source: WeChat documentation, "组件模板和样式", "虚拟化组件节点".
    """
    text = new_component_script(model, properties=properties, handlers=_handlers(model, events))
    script = read_script(Source(path, text))
    manner = manner_of(script)

    def print_options(indent: str, one_line: bool) -> str:
        return f"options{manner.colon}{print_value(manner, {'virtualHost': True}, indent, one_line=one_line)}"

    return script.source.splice(
        insert_section(manner, script, edited_definition(script), "options", print_options)
    ).text


def _handlers(model: Script | None, events: Mapping[str, str]) -> dict[str, list[str]]:
    manner = manner_of(model) if model else manner_of(read_script(Source("", "")))
    parameter = _WORD.match(manner.parameter or "event")
    name = parameter[0] if parameter else "event"
    return {
        handler: [f"this.triggerEvent({print_string(event, manner.quote)}, {name}.detail){manner.semicolon}"]
        for handler, event in events.items()
    }
