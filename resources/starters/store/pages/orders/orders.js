const orders = require('../../services/orders')

Page({
  data: {
    orders: []
  },

  onShow() {
    this.setData({ orders: orders.all() })
  }
})
