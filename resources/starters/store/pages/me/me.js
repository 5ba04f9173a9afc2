const orders = require('../../services/orders')
const shop = require('../../data/shop')

Page({
  data: {
    shop,
    orderCount: 0,
    notify: true
  },

  onShow() {
    this.setData({ orderCount: orders.all().length })
  },

  changeNotify(event) {
    this.setData({ notify: event.detail.value })
  },

  call() {
    wx.makePhoneCall({ phoneNumber: shop.phone })
  }
})
