"""Components of real libraries are renamed, and everything goes on leading where it led."""

import shutil

import pytest

from designer.edits import rename_component
from designer.edits.references import References
from designer.project import Project
from tests.material import LIBRARIES

_TRIED = 3


def links(project):
    references = References(project)
    return {(path, found.target) for path in references.readable for found in references.of(path)}


@pytest.mark.parametrize("library", sorted(LIBRARIES))
def test_renaming_a_component_of_a_library_breaks_no_reference(library, tmp_path):
    folder = tmp_path / "app"
    shutil.copytree(LIBRARIES[library], folder, ignore=shutil.ignore_patterns("miniprogram_npm", "*.d.ts", "*.map"))
    (folder / "app.json").write_text('{"pages": []}')
    project = Project.open(folder)
    bases = sorted(
        path.removesuffix(".json") for path in project.files() if project.json(path).get("component") is True
    )
    before = links(project)
    used = [base for base in bases if sum(target == base for _, target in before) > 1]
    for base in used[:: max(1, len(used) // _TRIED)]:
        new = f"moved/deeper/{base}-renamed"
        change = rename_component(project, base, new)
        bytes_before = {path: project.read(path) for path in change.paths if project.exists(path)}
        project.apply(change)
        moves = {base: new, **{step.path: step.to for step in change.steps if hasattr(step, "to")}}
        assert links(project) == {(moves.get(path, path), moves.get(target, target)) for path, target in before}
        project.undo()
        assert {path: project.read(path) for path in change.paths if project.exists(path)} == bytes_before
