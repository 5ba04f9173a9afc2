"""The forms in which findings are told."""

import json

from designer.check import check_project, rules
from designer.check.reports import as_json, as_sarif, as_text
from tests.check.conftest import PAGE


def test_text_has_a_line_for_each_finding_and_one_that_counts(project_of):
    project = project_of({f"{PAGE}.wxml": '<view id="a" id="b"/>\n<vew/>\n'})
    first, second, summary = as_text(check_project(project)).split("\n")
    assert first.startswith(f"{PAGE}.wxml:1:14: warning: <view> gives “id” twice")
    assert second.startswith(f"{PAGE}.wxml:2:2: warning: <vew> is no component")
    assert summary == "2 warnings. 1 can be mended: weft check --fix"


def test_no_findings_are_said_to_be_none(project_of):
    assert as_text(check_project(project_of({}))) == "No problems found."


def test_json_names_the_fix(project_of):
    [row] = json.loads(as_json(check_project(project_of({f"{PAGE}.wxml": '<view id="a" id="b"/>'}))))
    assert row["fix"] == "Keep the last id"
    assert (row["line"], row["column"], row["endLine"], row["endColumn"]) == (1, 14, 1, 20)


def test_sarif_describes_every_rule_and_places_every_finding(project_of):
    project = project_of({f"{PAGE}.wxml": "<vew/>", "app.json": f'{{"pages": ["{PAGE}", "pages/gone/gone"]}}'})
    [run] = json.loads(as_sarif(check_project(project)))["runs"]
    described = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert described == {rule.id for rule in rules()}
    assert {result["ruleId"] for result in run["results"]} == {"wxml/unknown-tag", "project/missing-page"}
    regions = [result["locations"][0]["physicalLocation"]["region"] for result in run["results"]]
    assert all(region["startLine"] >= 1 and region["endLine"] >= region["startLine"] for region in regions)


def test_the_rules_have_ids_of_their_own_and_a_sentence_each():
    ids = [rule.id for rule in rules()]
    assert len(ids) == len(set(ids))
    assert all(rule.summary.endswith(".") for rule in rules())
