const categories = require('../../data/categories')
const catalogue = require('../../data/products')

Page({
  data: {
    categories,
    chosen: 0,
    products: catalogue.inCategory(categories[0].id)
  },

  onShow() {
    const app = getApp()
    if (app.chosenCategory !== undefined) {
      this.show(app.chosenCategory)
      delete app.chosenCategory
    }
  },

  choose(event) {
    this.show(event.currentTarget.dataset.index)
  },

  show(chosen) {
    this.setData({ chosen, products: catalogue.inCategory(categories[chosen].id) })
  }
})
