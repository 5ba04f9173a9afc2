const cart = require('./services/cart')

App({
  onLaunch() {
    cart.showCount()
  }
})
