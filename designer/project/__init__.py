"""A folder on disk as sources, pages and components; the one door through which it changes."""

from designer.project.change import Change, CreateFile, DeleteFile, EditFile, Focus, MoveFile, Step
from designer.project.components import Component
from designer.project.config import Page
from designer.project.history import Changed
from designer.project.problems import NotAProject, ProjectProblem
from designer.project.project import Project
from designer.project.recovery import Recovery
from designer.project.save import FaultKind, SaveFailed, SaveFault

__all__ = [
    "Change",
    "Changed",
    "Component",
    "CreateFile",
    "DeleteFile",
    "EditFile",
    "FaultKind",
    "Focus",
    "MoveFile",
    "NotAProject",
    "Page",
    "Project",
    "ProjectProblem",
    "Recovery",
    "SaveFailed",
    "SaveFault",
    "Step",
]
