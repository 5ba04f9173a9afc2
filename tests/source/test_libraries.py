"""Every file of three component libraries is read without loss and without a complaint."""

import pytest

from designer.source.json import read_json
from designer.source.script import read_script
from designer.source.source import Source
from designer.source.wxml import Element, read_wxml
from designer.source.wxss import read_wxss
from tests.material import library_files
from tests.source.wxml.test_tolerance import assert_covered


def sources(suffix):
    found = [Source.read(str(path), path.read_bytes()) for path in library_files(suffix)]
    assert len(found) > 50
    return found


@pytest.mark.parametrize("suffix", [".wxml", ".wxss", ".json", ".js"])
def test_reading_keeps_every_byte(suffix):
    for path in library_files(suffix):
        assert bytes(Source.read(str(path), path.read_bytes())) == path.read_bytes()


def test_templates_are_well_formed_and_covered():
    for source in sources(".wxml"):
        document = read_wxml(source)
        assert document.problems == (), source.path
        assert_covered(document.roots, 0, len(source.text))


def test_attributes_of_templates_are_complete():
    for source in sources(".wxml"):
        for element in read_wxml(source).elements():
            written = source.slice(element.start_tag)
            rest = written.removeprefix(f"<{element.tag}")
            for attribute in element.attributes:
                rest = rest.replace(source.slice(attribute.span), "", 1)
            assert rest.strip() in {">", "/>"}, source.path


def test_sheets_are_read_without_a_problem():
    for source in sources(".wxss"):
        assert read_wxss(source).problems == (), source.path


def test_configurations_are_read_without_a_problem():
    for source in sources(".json"):
        assert read_json(source).problems == (), source.path


def test_components_are_found_in_their_scripts():
    scripts = [read_script(source) for source in sources(".js")]
    assert all(script.problems == () for script in scripts)
    assert sum(len(script.definitions) for script in scripts) > 50


def test_all_elements_are_named():
    tags = {node.tag for source in sources(".wxml") for node in read_wxml(source).nodes if isinstance(node, Element)}
    assert {"view", "text", "image", "block", "slot", "wxs", "template"} <= tags
