"""Small mini-programs written for one test."""

import json

from designer.project import Project
from tests.project.conftest import write_files


def app(folder, files, pages=("pages/a/a",), **config):
    """A project of `files`, in which every page has what it needs."""
    written = {"app.json": json.dumps({"pages": list(pages), **config}), "app.js": "App({})"}
    for page in pages:
        written |= {f"{page}.wxml": "<view/>", f"{page}.js": "Page({})"}
    return Project.open(write_files(folder, written | files))


def element(project, path, index):
    """The element number `index` of a template."""
    return list(project.wxml(path).elements())[index]


def marked(project, path):
    """The element of a template with the attribute `here`."""
    return next(each for each in project.wxml(path).elements() if each.attribute("here"))
