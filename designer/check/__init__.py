"""Rules over a project, and what they find."""

from designer.check.diagnostics import Diagnostic, Fix, Rule
from designer.check.fixing import fix_project
from designer.check.registry import rules
from designer.check.runner import check_file, check_project
from designer.check.silence import silenced_rules

__all__ = ["Diagnostic", "Fix", "Rule", "check_file", "check_project", "fix_project", "rules", "silenced_rules"]
