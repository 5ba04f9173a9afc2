const cart = require('../../services/cart')
const orders = require('../../services/orders')

Page({
  data: {
    items: [],
    count: 0,
    total: 0
  },

  onShow() {
    this.refresh()
  },

  refresh() {
    this.setData(cart.summary())
    cart.showCount()
  },

  changeCount(event) {
    cart.setCount(event.currentTarget.dataset.index, event.detail.count)
    this.refresh()
  },

  placeOrder() {
    wx.showModal({
      title: '提交订单',
      content: `共 ${this.data.count} 件商品，确定下单吗？`,
      success: ({ confirm }) => {
        if (confirm) {
          orders.place(cart.summary())
          cart.clear()
          wx.navigateTo({ url: '/pages/orders/orders' })
        }
      }
    })
  },

  browse() {
    wx.switchTab({ url: '/pages/home/home' })
  }
})
