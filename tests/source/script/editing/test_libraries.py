"""Edits picked by chance on every script of three component libraries."""

from collections import Counter
from random import Random

from designer.source.script import read_script
from designer.source.source import Source
from tests.material import library_files
from tests.source.script.editing.sampled import failures


def test_edits_of_real_scripts_do_what_they_say_and_can_be_undone():
    random = Random(1)
    made = Counter()
    for path in library_files(".js"):
        wrong, verbs = failures(read_script(Source.read(path.name, path.read_bytes())), random)
        assert wrong == [], path
        made.update(verbs)
    assert len(made) == 13, made
    assert min(made.values()) > 10, made
