"""Rules over a project, and what they find."""

from designer.check.diagnostics import Diagnostic, Rule
from designer.check.runner import check_file, check_project

__all__ = ["Diagnostic", "Rule", "check_file", "check_project"]
