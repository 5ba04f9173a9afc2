"""What styles the elements of a project: sheets in scope, rules that match, and the order in which they win."""

from designer.project.styles.cascade import Applied, Cascade, Inherited, Matched, cascade
from designer.project.styles.isolation import Isolation, isolation_of
from designer.project.styles.sheets import Reach, SheetInUse, sheets_for
from designer.project.styles.variables import VariableDefinition, Variables, VariableUse, variables

__all__ = [
    "Applied",
    "Cascade",
    "Inherited",
    "Isolation",
    "Matched",
    "Reach",
    "SheetInUse",
    "VariableDefinition",
    "VariableUse",
    "Variables",
    "cascade",
    "isolation_of",
    "sheets_for",
    "variables",
]
