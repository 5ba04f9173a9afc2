const categories = require('../../data/categories')
const { products } = require('../../data/products')
const shop = require('../../data/shop')

Page({
  data: {
    shop,
    categories,
    products
  },

  openBanner(event) {
    wx.navigateTo({ url: `/pages/product/product?id=${event.currentTarget.dataset.product}` })
  },

  openCategory(event) {
    getApp().chosenCategory = event.currentTarget.dataset.index
    wx.switchTab({ url: '/pages/category/category' })
  },

  onShareAppMessage() {
    return { title: shop.slogan, path: '/pages/home/home' }
  }
})
