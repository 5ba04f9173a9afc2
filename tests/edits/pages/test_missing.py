import pytest

from designer.edits import create_missing_files
from designer.project import Project
from tests.edits.conftest import PAGE

SCRIPT = "pages/shop/shop.js"


@pytest.mark.parametrize("lacking", [{PAGE}, {SCRIPT}, {PAGE, SCRIPT}])
def test_a_page_gets_the_files_that_it_lacks_and_keeps_the_others(desk, lacking):
    folder = desk("<view/>").project.root
    for path in lacking:
        (folder / path).unlink()
    project = Project.open(folder)
    change = create_missing_files(project.page("pages/shop/shop"))
    project.apply(change)
    assert change.paths == lacking
    assert project.page("pages/shop/shop").missing == ()
