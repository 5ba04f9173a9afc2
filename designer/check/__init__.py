"""Rules over a project, and what they find."""

from designer.check.combining import combined_fix
from designer.check.diagnostics import Diagnostic, Fix, Rule
from designer.check.fixing import fix_project
from designer.check.registry import rules
from designer.check.runner import check_file, check_project, check_structure, parts_of
from designer.check.silence import silenced_rules

__all__ = [
    "Diagnostic",
    "Fix",
    "Rule",
    "check_file",
    "check_project",
    "check_structure",
    "combined_fix",
    "fix_project",
    "parts_of",
    "rules",
    "silenced_rules",
]
