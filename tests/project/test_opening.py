"""Opening folders: whatever is wrong with one, it opens, or says why it is no mini-program."""

import json
from pathlib import Path

import pytest

from designer.project import NotAProject, Project
from tests.project.conftest import FILES, write_files


def test_pages_come_in_the_order_of_app_json_and_sub_packages_follow(folder: Path) -> None:
    routes = [page.route for page in Project.open(folder).pages]
    assert routes == ["pages/home/home", "pages/cart/cart", "extra/about/about"]


def test_the_first_page_is_home_and_the_tab_bar_marks_its_pages(folder: Path) -> None:
    home, cart, about = Project.open(folder).pages
    assert [(page.is_home, page.is_tab, page.package) for page in (home, cart, about)] == [
        (True, True, ""),
        (False, False, ""),
        (False, False, "extra"),
    ]


def test_miniprogram_root_moves_every_path(tmp_path: Path) -> None:
    write_files(tmp_path / "client", FILES)
    write_files(tmp_path, {"project.config.json": '{"miniprogramRoot": "client/", "projectname": "店"}'})
    project = Project.open(tmp_path)
    assert (project.app_root, project.name, project.pages[0].wxml) == ("client/", "店", "client/pages/home/home.wxml")


def test_a_folder_without_app_json_is_refused_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(NotAProject, match=r"holds no app\.json.*Choose the folder"):
        Project.open(tmp_path)


def test_a_folder_above_the_project_points_to_it(folder: Path) -> None:
    with pytest.raises(NotAProject, match=r"shop does\. Open .*shop instead"):
        Project.open(folder.parent)


def test_a_miniprogram_root_without_app_json_is_named(tmp_path: Path) -> None:
    write_files(tmp_path, {"project.config.json": '{"miniprogramRoot": "dist"}'})
    with pytest.raises(NotAProject, match="miniprogramRoot is “dist”"):
        Project.open(tmp_path)


def test_broken_app_json_opens_and_names_line_and_column(folder: Path) -> None:
    (folder / "app.json").write_text('{\n  "pages": ["a/a"\n')
    project = Project.open(folder)
    assert [(problem.path, problem.line > 1, problem.rule) for problem in project.problems][:1] == [
        ("app.json", True, "json/syntax")
    ]


def test_comments_and_trailing_commas_in_app_json_are_read(folder: Path) -> None:
    (folder / "app.json").write_text('{\n  // first\n  "pages": ["pages/home/home",],\n}')
    assert [page.route for page in Project.open(folder).pages] == ["pages/home/home"]


def test_a_page_that_is_listed_but_missing_is_a_problem_with_its_line(folder: Path) -> None:
    config = json.loads(FILES["app.json"])
    config["pages"].append("pages/gone/gone")
    (folder / "app.json").write_text(json.dumps(config, indent=2))
    problem = Project.open(folder).problems[0]
    assert str(problem) == (
        "app.json:5: error: The page pages/gone/gone is listed, but pages/gone/gone.wxml and pages/gone/gone.js "
        "is missing. Create the file or remove the page from app.json."
    )


@pytest.mark.parametrize("route", ["a\\u0000b", "pages/\\ud800/a"])
def test_a_page_that_no_disk_can_hold_is_missing(folder: Path, route: str) -> None:
    (folder / "app.json").write_text(f'{{"pages": ["{route}"]}}')
    [page] = Project.open(folder).pages
    assert len(page.missing) == 2


def test_an_unreadable_app_json_is_named_and_the_project_opens(folder: Path) -> None:
    (folder / "pages/home/home.json").unlink()
    (folder / "pages/home/home.json").mkdir()
    project = Project.open(folder)
    assert project.using("pages/home/home.wxml").keys() == {"shop-card"}


@pytest.mark.parametrize(
    ("written", "from_file", "path"),
    [
        ("/components/card/card", "app.json", "components/card/card"),
        ("../../components/card/card", "pages/home/home.json", "components/card/card"),
        ("components/card/card", "app.json", "components/card/card"),
        ("../../components/tag/tag", "pages/home/home.json", "components/tag/tag/index"),
        ("@vant/weapp/button/index", "pages/home/home.json", "miniprogram_npm/@vant/weapp/button/index"),
        ("near/index", "extra/about/about.json", "extra/miniprogram_npm/near/index"),
        ("unbuilt/card", "pages/home/home.json", "node_modules/unbuilt/dist/card"),
        ("@/components/card/card", "pages/home/home.json", "components/card/card"),
        ("plugin://login/button", "app.json", None),
        ("/components/nowhere", "app.json", None),
    ],
)
def test_component_paths_resolve_as_wechat_does(folder: Path, written: str, from_file: str, path: str | None) -> None:
    config = json.loads(FILES["app.json"]) | {"resolveAlias": {"@/*": "/*"}}
    extra = {
        "app.json": json.dumps(config),
        "miniprogram_npm/@vant/weapp/button/index.json": "{}",
        "extra/miniprogram_npm/near/index.json": "{}",
        "node_modules/unbuilt/package.json": '{"miniprogram": "dist"}',
        "node_modules/unbuilt/dist/card.json": "{}",
    }
    component = Project.open(write_files(folder, extra)).resolve_component(written, from_file)
    assert (component.path if component else None) == path


def test_a_page_uses_its_own_components_and_the_apps(folder: Path) -> None:
    using = Project.open(folder).using("pages/home/home.wxml")
    assert {tag: found.path for tag, found in using.items() if found} == {
        "shop-card": "components/card/card",
        "my-tag": "components/tag/tag/index",
    }


def test_nothing_outside_the_root_is_read(folder: Path) -> None:
    (folder.parent / "secret.txt").write_text("secret")
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    project = Project.open(folder)
    assert (project.exists("../secret.txt"), project.exists("link.txt"), project.locate("link.txt")) == (
        False,
        False,
        None,
    )
