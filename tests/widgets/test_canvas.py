"""Canvases: the old context, nodes, and touches."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.web

OLD = """Page({
  onReady() {
    const context = wx.createCanvasContext('old')
    const pixel = (x, y) => new Promise((resolve) => wx.canvasGetImageData({
      canvasId: 'old', x, y, width: 1, height: 1, success: ({ data }) => resolve([...data]) }))
    context.drawImage('/picture.svg', 0, 0, 40, 20)
    context.setFillStyle('#ff0000')
    context.fillRect(0, 0, 10, 10)
    context.setFillStyle(context.createPattern('/picture.svg', 'repeat'))
    context.fillRect(0, 30, 10, 10)
    context.setFontSize(40)
    const { width } = context.measureText('mm')
    context.draw(false, async () => {
      console.log('pixels ' + JSON.stringify([await pixel(5, 5), await pixel(30, 5), await pixel(5, 35)]))
      wx.canvasToTempFilePath({ canvasId: 'old', width: 40, height: 20, destWidth: 80, destHeight: 40,
        success: ({ tempFilePath }) => wx.getImageInfo({ src: tempFilePath,
          success: ({ width, height }) => console.log('file ' + JSON.stringify([width, height])) }) })
    })
    console.log('wide ' + JSON.stringify(width > 50))
  },
})
"""
RED, BLACK = [255, 0, 0, 255], [0, 0, 0, 255]


def test_the_old_context_draws_in_the_order_it_was_told(show):
    page = show('<canvas canvas-id="old" style="width: 200px; height: 100px"/>', files={"pages/home/home.js": OLD})
    assert page.told_until("pixels", bool) == [[RED, BLACK, BLACK]]
    assert page.told_until("wide", bool) == [True]
    assert page.told_until("file", bool) == [[80, 40]]


NODE = """Page({
  onReady() {
    wx.createSelectorQuery().select('#it').fields({ node: true, size: true }).exec(([{ node, width }]) => {
      node.width = width
      const context = node.getContext('2d')
      const image = node.createImage()
      image.onload = () => {
        context.drawImage(image, 0, 0, 20, 10)
        console.log('drawn ' + JSON.stringify([...context.getImageData(5, 5, 1, 1).data, node.width]))
      }
      image.src = './../../picture.svg'
    })
  },
})
"""


def test_a_node_loads_pictures_by_paths_of_the_app(show):
    page = show('<canvas type="2d" id="it" style="width: 200px; height: 100px"/>', files={"pages/home/home.js": NODE})
    assert page.told_until("drawn", bool) == [[*BLACK, 200]]


TOUCH = """Page({
  touch({ touches: [{ x, y }] }) { console.log('touched ' + JSON.stringify([Math.round(x), Math.round(y)])) },
})
"""


def test_touches_are_told_from_the_corner_of_the_canvas(show):
    page = show(
        '<canvas canvas-id="it" id="it" style="margin: 50px; width: 100px; height: 60px" bindtouchstart="touch"/>',
        files={"pages/home/home.js": TOUCH},
    )
    page.tap("it")
    assert page.told_until("touched", bool) == [[50, 30]]
