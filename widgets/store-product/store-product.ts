import { storeCard } from '@stage/behaviors/store-card'
import { defineWidget } from '@stage/widget'

export default defineWidget(storeCard('store-product', '小店商品 {{productId}}', 'entersuccess', { productId: String, customContent: Boolean }))
