// The cart is a list of lines { id, choice, count } under one storage key.
const catalogue = require('../data/products')

const KEY = 'cart'
const CART_TAB = 2

function lines() {
  return wx.getStorageSync(KEY) || []
}

function keep(next) {
  wx.setStorageSync(KEY, next)
  showCount()
}

function add(id, choice, count) {
  const next = lines()
  const same = next.find(line => line.id === id && line.choice === choice)
  if (same) {
    same.count += count
  } else {
    next.push({ id, choice, count })
  }
  keep(next)
}

function setCount(index, count) {
  const next = lines()
  if (count > 0) {
    next[index].count = count
  } else {
    next.splice(index, 1)
  }
  keep(next)
}

function clear() {
  keep([])
}

// What the pages show: each line with its product, and the sums.
function summary() {
  const items = lines().map(line => ({ ...line, product: catalogue.find(line.id) }))
  return {
    items,
    count: items.reduce((sum, item) => sum + item.count, 0),
    total: items.reduce((sum, item) => sum + item.count * item.product.price, 0)
  }
}

function showCount() {
  const { count } = summary()
  if (count > 0) {
    wx.setTabBarBadge({ index: CART_TAB, text: String(count), fail() {} })
  } else {
    wx.removeTabBarBadge({ index: CART_TAB, fail() {} })
  }
}

module.exports = { add, setCount, clear, summary, showCount }
