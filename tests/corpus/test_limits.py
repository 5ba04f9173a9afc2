"""What does not end by itself is ended."""

import sys
from itertools import count

import pytest

from tests.corpus.limits import limited


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no timers")
def test_a_loop_without_end_is_ended():
    with pytest.raises(TimeoutError), limited(0.05):
        next(number for number in count() if number < 0)


def test_what_ends_in_time_is_left_alone():
    with limited(60):
        found = sum(range(1000))
    assert found == 499500
