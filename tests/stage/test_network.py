"""Requests of a running app: refused, replayed, and really sent to a server of the test."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.mode import Mode
from designer.stage.network.mode import NetworkMode
from tests.stage.server import Server

pytestmark = pytest.mark.web

APP = {
    "app.json": '{"pages": ["p/p"], "networkTimeout": {"request": 5000}}',
    "project.config.json": '{"setting": {"urlCheck": false}}',
    # Tests speak with the app through the frame's own world.
    "app.js": (
        "const world = Function('return this')(); world.wx = wx;\n"
        "world.ask = (name, { abort, ...options }) => new Promise((done) => {"
        " const task = wx[name]({ ...options, success: done, fail: done }); if (abort) task.abort() })"
    ),
    "p/p.wxml": "<view/>",
    "p/p.js": "Page({})",
}


@pytest.fixture
def server():
    made = Server()
    yield made
    made.end()


@pytest.fixture
def app(lent_stage_of, write, server):
    """An app in Preview that may reach this computer."""
    live = lent_stage_of()
    live.open(Project.open(write(APP)), "p/p")
    live.run()
    live.stage.network.set_private_allowed(True)
    return live


def ask(live, api: str, /, **options):
    """What success or fail of a call gets, asked for by the page."""
    script = f"ask({json.dumps(api)}, {json.dumps(options)})"
    return live.in_frame(script)


def test_with_the_switch_off_nothing_is_sent(app, server):
    lines = []
    app.stage.console.connect(lambda line: lines.append(line.text))
    answer = ask(app, "request", url=f"{server.url}/a")
    assert answer["errMsg"] == "request:fail the network is off"
    assert server.seen == []
    assert [line for line in lines if "/a" in line] == [f"wx.request fails: the network is off. {server.url}/a"]


def test_a_request_is_really_sent_and_its_answer_comes_back(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    answer = ask(app, "request", url=f"{server.url}/a?x=1", method="POST", data={"n": 1}, header={"token": "t"})
    assert (answer["statusCode"], answer["errMsg"], answer["cookies"]) == (200, "request:ok", ["a=b"])
    echo = answer["data"]
    assert (echo["method"], echo["path"], json.loads(echo["body"])) == ("POST", "/a?x=1", {"n": 1})
    assert echo["headers"]["token"] == "t"
    assert echo["headers"]["referer"] == "https://servicewechat.com/touristappid/devtools/page-frame.html"


def test_no_cookie_is_kept(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    ask(app, "request", url=f"{server.url}/a")
    assert "cookie" not in ask(app, "request", url=f"{server.url}/b")["data"]["headers"]


def test_an_answer_of_the_network_is_given_again_without_it(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    ask(app, "request", url=f"{server.url}/a?x=1&timestamp=1")
    app.stage.network.set_mode(NetworkMode.RECORDED)
    exact = ask(app, "request", url=f"{server.url}/a?x=1&timestamp=1")
    similar = ask(app, "request", url=f"{server.url}/a?x=1&timestamp=2")
    other = ask(app, "request", url=f"{server.url}/a?x=2&timestamp=1")
    assert exact["data"]["path"] == similar["data"]["path"] == "/a?x=1&timestamp=1"
    assert other["errMsg"] == "request:fail no answer is recorded for this address"
    assert len(server.seen) == 1
    assert [each.source for each in app.stage.network.requests] == ["real", "recorded", "similar", "recorded"]


def test_design_mode_sends_nothing_and_replays(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    ask(app, "request", url=f"{server.url}/a")
    app.stage.set_mode(Mode.DESIGN)
    assert ask(app, "request", url=f"{server.url}/a")["statusCode"] == 200
    assert "fail" in ask(app, "request", url=f"{server.url}/b")["errMsg"]
    assert len(server.seen) == 1


def test_recordings_and_the_switch_are_kept_for_the_project(app, server, tmp_path):
    app.stage.keep_in(tmp_path / "kept")
    app.stage.network.set_mode(NetworkMode.REAL)
    app.stage.network.set_private_allowed(True)
    ask(app, "request", url=f"{server.url}/a")
    app.stage.set_project(None)
    assert app.stage.network.mode is NetworkMode.OFF
    app.open(app.project, "p/p")
    assert (app.stage.network.mode, app.stage.network.recorded_count) == (NetworkMode.REAL, 1)
    assert not list(app.project.root.glob("**/network.json"))


def test_an_aborted_request_fails_with_abort(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    assert ask(app, "request", url=f"{server.url}/slow", abort=True)["errMsg"] == "request:fail abort"


def test_a_request_that_takes_too_long_fails_with_timeout(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    answer = ask(app, "request", url=f"{server.url}/slow", timeout=50)
    assert (answer["errMsg"], answer["errno"]) == ("request:fail timeout", 5)


def test_an_answer_of_404_is_an_answer(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    answer = ask(app, "request", url=f"{server.url}/missing")
    assert (answer["statusCode"], answer["data"], answer["errMsg"]) == (404, "none", "request:ok")


def test_redirects_are_followed_where_they_may_lead(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    assert ask(app, "request", url=f"{server.url}/redirect?to=/a")["data"]["path"] == "/a"
    manual = ask(app, "request", url=f"{server.url}/redirect?to=/a", redirect="manual")
    assert (manual["statusCode"], manual["header"]["Location"]) == (302, "/a")
    refused = ask(app, "request", url=f"{server.url}/redirect?to=file:///etc/passwd")
    assert refused["errMsg"].startswith("request:fail")
    endless = ask(app, "request", url=f"{server.url}/redirect?to=/redirect?to=/redirect")
    assert "fail" in endless["errMsg"] or endless["statusCode"] == 302


def test_this_computer_is_out_of_reach_until_the_person_allows_it(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    app.stage.network.set_private_allowed(False)
    for host in ("127.0.0.1", "localhost", "[::1]", "2130706433"):
        url = f"http://{host}:{server.server_address[1]}/a"
        assert ask(app, "request", url=url)["errMsg"].startswith("request:fail")
    assert server.seen == []


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://a.example/x", "/relative", "weft-app://x/", ""])
def test_what_is_no_address_of_the_web_is_refused(app, url):
    app.stage.network.set_mode(NetworkMode.REAL)
    assert ask(app, "request", url=url)["errMsg"] == f'request:fail invalid url "{url}"'


def test_a_host_outside_the_persons_list_is_refused_where_the_project_checks(app, server):
    network = app.stage.network
    network.set_mode(NetworkMode.REAL)
    network.set_domains(["https://api.shop.example/x"])
    assert network.domains == ("api.shop.example",)
    assert ask(app, "request", url=f"{server.url}/a")["statusCode"] == 200
    app.edit("project.config.json", "false", "true")
    assert ask(app, "request", url=f"{server.url}/a")["errMsg"] == "request:fail url not in domain list"


def test_without_a_list_the_check_only_tells_what_to_list(app, server):
    app.edit("project.config.json", "false", "true")
    app.stage.network.set_mode(NetworkMode.REAL)
    line = app.emitted(app.stage.console, lambda: ask(app, "request", url=f"{server.url}/a"))
    assert "WeChat console" in line.text
    assert len(server.seen) == 1


def test_a_file_is_uploaded_and_another_downloaded(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    app.in_frame("wx.getFileSystemManager().writeFileSync(wx.env.USER_DATA_PATH + '/a.txt', 'the text')")
    up = ask(app, "uploadFile", url=f"{server.url}/up", filePath="wxfile://usr/a.txt", name="f", formData={"k": "v"})
    assert "the text" in json.loads(up["data"])["body"]
    down = ask(app, "downloadFile", url=f"{server.url}/picture.svg")
    read = f"wx.getFileSystemManager().readFileSync({json.dumps(down['tempFilePath'])}, 'utf8')"
    assert app.in_frame(read).startswith("<svg")


def test_what_a_server_that_is_not_there_answers(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    url = server.url
    server.end()
    answer = ask(app, "request", url=f"{url}/a")
    assert answer["errMsg"] == (
        "request:fail errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED"
    )


def test_each_request_is_told_when_it_begins_and_ends(app, server):
    network = app.stage.network
    network.set_mode(NetworkMode.REAL)
    told = []
    network.began.connect(lambda exchange: told.append(("began", exchange.url)))
    network.ended.connect(lambda exchange: told.append(("ended", exchange.status)))
    ask(app, "request", url=f"{server.url}/a")
    assert told == [("began", f"{server.url}/a"), ("ended", 200)]
    assert network.requests[-1].done
    network.clear()
    assert network.requests == ()


def test_an_app_that_ends_leaves_no_request_behind(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    app.in_frame(f"(ask('request', {{url: '{server.url}/slow'}}), 1)")
    ended = app.emitted(app.stage.network.ended, app.stage.reload)
    assert ended.error == "abort"


def shown(live, url: str) -> str:
    """What becomes of a picture: its width, or "error"."""
    return live.in_frame(
        "new Promise((done) => { const made = new Image(); made.onload = () => done(made.naturalWidth);"
        f" made.onerror = () => done('error'); made.src = {json.dumps(url)} }})"
    )


def test_a_picture_of_the_internet_shows_when_the_switch_is_on_and_from_its_recording(app, server):
    url = f"{server.url}/picture.svg"
    assert shown(app, url) == "error"
    app.stage.network.set_mode(NetworkMode.REAL)
    assert shown(app, url + "?1") == 30
    app.stage.network.set_mode(NetworkMode.RECORDED)
    app.laid_out(app.stage.reload)
    assert shown(app, url + "?1") == 30
    missing = app.emitted(app.stage.missing, lambda: shown(app, f"{server.url}/other.png"))
    assert (missing.kind, missing.name) == ("file", f"{server.url}/other.png")
    assert [path for _, path in server.seen] == ["/picture.svg?1"]


def test_no_script_and_no_request_of_the_page_goes_the_way_of_pictures(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    stand_in = f"/.weft/remote?url={server.url}/a"
    assert app.in_frame(f"fetch({json.dumps(stand_in)}).then(() => 'read')") == "TypeError: Failed to fetch"
    loaded = (
        "new Promise((done) => { const made = document.createElement('script'); made.onload = () => done('ran');"
        f" made.onerror = () => done('refused'); made.src = {json.dumps(stand_in)}; document.body.append(made) }})"
    )
    assert app.in_frame(loaded) == "refused"
    assert server.seen == []


def test_a_font_of_the_internet_loads_when_the_switch_is_on(app, server):
    options = json.dumps({"family": "Far", "source": f'url("{server.url}/font.ttf")'})
    load = f"wx.loadFontFace({options}).catch((answer) => answer)"
    assert app.in_frame(load)["errMsg"] == "loadFontFace:fail A network error occurred."
    app.stage.network.set_mode(NetworkMode.REAL)
    assert app.in_frame(load) == {"status": "loaded", "errMsg": "loadFontFace:ok"}


def test_a_large_answer_arrives_whole_and_one_that_is_too_large_fails(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    length = f"ask('request', {{ url: '{server.url}/large?3000000' }}).then(({{ data }}) => data.length)"
    assert app.in_frame(length) == 3_000_000
    assert ask(app, "request", url=f"{server.url}/large?21000000")["errMsg"] == "request:fail exceed max data size"


def test_eleven_requests_at_once_are_all_answered(app, server):
    app.stage.network.set_mode(NetworkMode.REAL)
    many = f"Promise.all(Array.from({{ length: 11 }}, (_, n) => ask('request', {{ url: '{server.url}/' + n }})))"
    assert app.in_frame(f"{many}.then((all) => all.map(({{ data }}) => data.path))") == [f"/{n}" for n in range(11)]
