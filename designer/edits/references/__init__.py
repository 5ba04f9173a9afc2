"""Who names whom: the references between the files of a project, and how they are written anew when files move."""

from designer.edits.references.finding import References
from designer.edits.references.literals import Literal, Role, literals_in
from designer.edits.references.reference import Anchor, Reference, rewritten
from designer.edits.references.relocation import Relocation, files_of, relocate

__all__ = [
    "Anchor",
    "Literal",
    "Reference",
    "References",
    "Relocation",
    "Role",
    "files_of",
    "literals_in",
    "relocate",
    "rewritten",
]
