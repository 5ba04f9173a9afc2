from __future__ import annotations

import pytest

from designer.stage.watchdog import PATIENCE, BootWatch, Watchdog


@pytest.fixture
def watchdog(qapp):
    made = Watchdog(interval_ms=10)
    yield made
    made.stop()


def test_a_page_that_answers_is_asked_again_and_never_hangs(qtbot, watchdog):
    asked = []
    watchdog.ping.connect(asked.append)
    watchdog.ping.connect(watchdog.pong)
    with qtbot.assertNotEmitted(watchdog.hung):
        watchdog.start()
        qtbot.waitUntil(lambda: len(asked) > PATIENCE + 3)
    assert asked == sorted(set(asked))


def test_a_page_without_an_answer_hangs_once(qtbot, watchdog):
    with qtbot.waitSignal(watchdog.hung):
        watchdog.start()
    with qtbot.assertNotEmitted(watchdog.hung, wait=50):
        assert watchdog.is_hung


def test_a_late_answer_makes_it_recover(qtbot, watchdog):
    asked = []
    watchdog.ping.connect(asked.append)
    with qtbot.waitSignal(watchdog.hung):
        watchdog.start()
    with qtbot.waitSignal(watchdog.recovered):
        watchdog.pong(asked[-1])
    assert not watchdog.is_hung


def test_an_answer_to_an_older_question_counts_for_nothing(qtbot, watchdog):
    with qtbot.waitSignal(watchdog.hung):
        watchdog.start()
    watchdog.pong(0)
    assert watchdog.is_hung


def test_nothing_is_asked_after_stop(qtbot, watchdog):
    with qtbot.waitSignal(watchdog.hung):
        watchdog.start()
    watchdog.stop()
    with qtbot.assertNotEmitted(watchdog.ping, wait=50):
        assert not watchdog.is_hung


def test_a_frame_that_does_not_begin_is_loaded_again_and_then_given_up(qtbot):
    watch = BootWatch(interval_ms=5)
    with qtbot.waitSignals([watch.late, watch.gave_up], order="strict"):
        watch.start()
    assert watch.is_over
    assert not watch.is_waiting


def test_a_frame_that_begins_is_waited_for_no_more(qtbot):
    watch = BootWatch(interval_ms=5)
    watch.start()
    watch.stop()
    with qtbot.assertNotEmitted(watch.late, wait=60):
        assert not watch.is_waiting
