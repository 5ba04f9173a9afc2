"""Real texts of all four languages, small enough to be read thousands of times."""

from functools import cache

from hypothesis import HealthCheck, settings

from designer.source.json import read_json
from designer.source.script import read_script
from designer.source.wxml import read_wxml
from designer.source.wxss import read_wxss
from tests.material import library_files

READERS = {".wxml": read_wxml, ".wxss": read_wxss, ".json": read_json, ".js": read_script}


@cache
def real_texts(suffix, longest=6000):
    """The texts of the libraries' files with this suffix, up to a length in code points, each once."""
    texts = {path.read_bytes().decode() for path in library_files(suffix)}
    found = sorted(text for text in texts if len(text) <= longest)
    assert len(found) > 50
    return found


def examples(count, **others):
    """Settings of a law that is tried on `count` examples; how fast the machine is decides nothing."""
    calm = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)
    return settings(max_examples=count, deadline=None, suppress_health_check=calm, print_blob=True, **others)
