const cart = require('../../services/cart')
const catalogue = require('../../data/products')

Page({
  data: {
    product: catalogue.products[0],
    chosen: catalogue.products[0].options.map(option => option.choices[0]),
    count: 1
  },

  onLoad(query) {
    const product = catalogue.find(query.id)
    if (product) {
      this.setData({ product, chosen: product.options.map(option => option.choices[0]) })
    }
  },

  choose(event) {
    const { row, choice } = event.currentTarget.dataset
    this.setData({ [`chosen[${row}]`]: choice })
  },

  changeCount(event) {
    this.setData({ count: event.detail.count })
  },

  addToCart() {
    const { product, chosen, count } = this.data
    cart.add(product.id, chosen.join(' · '), count)
    wx.showToast({ title: '已加入购物车' })
  },

  openCart() {
    wx.switchTab({ url: '/pages/cart/cart' })
  },

  preview() {
    wx.previewImage({ urls: [this.data.product.image] })
  }
})
