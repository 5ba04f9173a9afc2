"""Where the files of npm packages are found that DevTools has not built."""

import json

import pytest

from designer.project import Project

WANTED = "miniprogram_npm/lib/index.js"


@pytest.mark.parametrize(
    ("description", "files", "found"),
    [
        ({"miniprogram": "lib"}, ["lib/index.js", "index.js"], "lib/index.js"),
        ({}, ["miniprogram_dist/index.js", "index.js"], "miniprogram_dist/index.js"),
        ({"main": "out/entry.js"}, ["out/entry.js", "index.js"], "out/entry.js"),
        ({"main": "out/entry"}, ["out/entry.js", "index.js"], "out/entry.js"),
        ({"main": "out"}, ["out/index.js"], "out/index.js"),
        ({}, ["index.js"], "index.js"),
    ],
)
def test_the_index_of_an_installed_package_is_found_as_npm_would_build_it(tmp_path, description, files, found):
    home = tmp_path / "node_modules" / "lib"
    for name in files:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("")
    (home / "package.json").write_text(json.dumps(description))
    (tmp_path / "app.json").write_text('{"pages": []}')
    assert Project.open(tmp_path).locate(WANTED) == home / found


def test_a_built_package_comes_before_an_installed_one(tmp_path):
    for name in ("miniprogram_npm/lib/index.js", "node_modules/lib/index.js"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("")
    (tmp_path / "node_modules/lib/package.json").write_text("{}")
    (tmp_path / "app.json").write_text('{"pages": []}')
    assert Project.open(tmp_path).locate(WANTED) == tmp_path / WANTED
