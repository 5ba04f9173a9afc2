"""Scripts of pages and components: what they define, with its places in the text."""

from designer.source.script.reader import DEFINING_FUNCTIONS, read_script
from designer.source.script.script import Definition, Dependency, Member, Script

__all__ = ["DEFINING_FUNCTIONS", "Definition", "Dependency", "Member", "Script", "read_script"]
