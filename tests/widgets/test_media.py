"""Sound, films, cameras and pictures."""

from __future__ import annotations

import base64
import io
import json
import wave

import pytest

pytestmark = pytest.mark.web


def tone(seconds: float) -> str:
    """A silent sound of this length as a data URL, which every web engine can play."""
    written = io.BytesIO()
    with wave.open(written, "wb") as sound:
        sound.setparams((1, 1, 8000, 0, "NONE", ""))
        sound.writeframes(b"\x80" * int(8000 * seconds))
    return "data:audio/wav;base64," + base64.b64encode(written.getvalue()).decode()


def test_an_audio_plays_to_its_end(show):
    page = show('<audio id="it" controls src="{{sound}}" bindplay="tell" bindended="tell"/>', data={"sound": tone(0.2)})
    page.told("play", lambda: page.tap("it", 0.1))
    assert page.told_until("ended", bool) == [{}]


def test_a_sound_that_cannot_be_read_tells_the_code_of_its_error(show):
    page = show('<audio src="nothing.mp3" controls binderror="tell"/>')
    assert page.told_until("error", bool) == [{"errMsg": "4"}]


def test_a_film_starts_at_its_initial_time_and_tells_its_length(show):
    page = show(
        '<video src="{{sound}}" initial-time="1" bindloadedmetadata="tell" bindseekcomplete="tell"/>',
        data={"sound": tone(3)},
    )
    assert page.told_until("loadedmetadata", bool)[0]["duration"] == pytest.approx(3, abs=0.1)
    assert page.told_until("seekcomplete", bool) == [{"position": 1000}]


def test_the_button_of_a_film_fills_the_screen_and_gives_it_back(show):
    page = show('<video id="it" src="x" style="width: 200px; height: 100px" bindfullscreenchange="tell"/>')
    detail = page.told("fullscreenchange", lambda: page.tap_on(".weft-full-button"))
    assert detail == {"fullScreen": True, "direction": "vertical"}
    assert page.box("it").width == page.ask("innerWidth")
    page.told("fullscreenchange", lambda: page.tap_on(".weft-full-button"))
    assert page.box("it").width == 200


FILM = """Page({
  tell(event) { console.log(event.type + ' ' + JSON.stringify(event.detail)) },
  onReady() {
    const film = wx.createVideoContext('it')
    film.sendDanmu({ text: 'hello', color: '#f00' })
    film.requestFullScreen({ direction: 90 })
  },
})
"""


def test_a_context_turns_a_film_and_lets_words_fly_over_it(show):
    files = {"pages/home/home.js": FILM}
    page = show('<video id="it" src="x" enable-danmu bindfullscreenchange="tell"/>', files=files)
    assert page.told_until("fullscreenchange", bool) == [{"fullScreen": True, "direction": "horizontal"}]
    assert "hello" in page.inside("it")


PHOTO = """Page({
  onReady() {
    wx.createCameraContext().takePhoto({ quality: 'low', success: ({ tempImagePath }) => {
      wx.getImageInfo({ src: tempImagePath, complete: (image) => console.log('photo ' + JSON.stringify(image)) })
    } })
  },
})
"""


def test_a_camera_takes_a_picture_that_can_be_shown(show):
    page = show(
        '<camera device-position="back" style="width: 300px; height: 200px"/>', files={"pages/home/home.js": PHOTO}
    )
    photo = page.told_until("photo", bool)[0]
    assert (photo["width"], photo["height"]) == (720, 960)


def test_a_camera_is_ready_by_itself(show):
    page = show('<camera bindinitdone="tell"/>')
    assert page.told_until("initdone", bool) == [{"maxZoom": 10}]


LIVE = """Page({
  tell(event) { console.log(event.type + ' ' + JSON.stringify(event.detail)) },
  onReady() { wx.createLivePlayerContext('it').play() },
})
"""


def test_a_live_picture_starts_when_it_is_told_to(show):
    files = {"pages/home/home.js": LIVE}
    page = show('<live-player id="it" src="rtmp://a.example/b" bindstatechange="tell"/>', files=files)
    assert page.told_until("statechange", bool)[0]["code"] == 2004
    assert "播放中" in json.dumps(page.inside("it"), ensure_ascii=False)


SOUND = """Page({
  data: { sound: %s },
  start() {
    const sound = wx.createInnerAudioContext()
    for (const name of ['Play', 'Ended', 'Stop']) sound['on' + name](() => console.log(name + ' {}'))
    sound.src = this.data.sound
    sound.play()
    sound.onEnded(() => sound.stop())
  },
})
"""


def test_a_sound_without_a_component_plays_ends_and_stops(show):
    files = {"pages/home/home.js": SOUND % json.dumps(tone(0.2))}
    page = show('<button id="it" bindtap="start">Play</button>', files=files)
    page.tap("it")
    page.wait_told("Stop")
    assert [line.split(" ")[0] for line in page.lines] == ["Play", "Ended", "Stop"]
