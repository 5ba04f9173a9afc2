"""A shop whose list of goods can become a component."""

from collections.abc import Callable

import pytest

from designer.project.problems import FileFault
from tests.edits.conftest import PAGE
from tests.material import wcc, wcsc

SCRIPT = "pages/shop/shop.js"
SHEET = "pages/shop/shop.wxss"
CONFIG = "pages/shop/shop.json"
CARD = "components/card/card"
JS = """Page({
  data: {
    goods: [{ id: 1, name: 'Tea', price: 2 }],
    title: 'Shop',
    count: 1,
    open: true,
    user: { name: 'A' },
    later: load()
  },
  buy(e) {},
  tap(e) {}
})
"""


class Workbench:
    """A page with its files, and changes that are proved on the way."""

    def __init__(self, desk) -> None:
        self.desk = desk
        self.project = desk.project

    def find(self, css):
        return self.desk.find(css)

    @property
    def text(self):
        return self.desk.text

    def read(self, path):
        return self.project.source(path).text

    def apply(self, change):
        """Applies it after undo has restored every byte; the compilers accept all that it leaves."""
        before = {path: self._bytes(path) for path in change.paths}
        self.project.apply(change)
        self.project.undo()
        assert before == {path: self._bytes(path) for path in change.paths}
        self.project.redo()
        self.project.save()
        markup = sorted(path for path in {*self.project.walk(), PAGE} if path.endswith((".wxml", ".wxs")))
        assert wcc(self.project.root, *markup).accepted
        sheets = sorted(path for path in change.paths if path.endswith(".wxss"))
        assert not sheets or wcsc(self.project.root, *sheets).accepted
        for path in change.paths:
            assert not path.endswith((".js", ".ts")) or not self.project.script(path).problems
        return change

    def _bytes(self, path):
        try:
            return self.project.read(path)
        except FileFault:
            return None


@pytest.fixture
def bench(desk) -> Callable[..., Workbench]:
    """Opens a project whose page has this markup; `files` as in `desk`."""

    def make(markup, **files):
        return Workbench(desk(markup, **{"pages__shop__shop_dot_js": JS, **files}))

    return make
