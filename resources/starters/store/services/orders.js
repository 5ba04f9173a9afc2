// Orders stay in storage, newest first.
const KEY = 'orders'

function all() {
  return wx.getStorageSync(KEY) || []
}

function place(summary) {
  const orders = all()
  const order = {
    number: String(Date.now()),
    placedAt: new Date().toLocaleString('zh-CN'),
    status: '待发货',
    count: summary.count,
    total: summary.total,
    items: summary.items.map(item => ({
      name: item.product.name,
      image: item.product.image,
      price: item.product.price,
      choice: item.choice,
      count: item.count
    }))
  }
  wx.setStorageSync(KEY, [order, ...orders])
  return order
}

module.exports = { all, place }
