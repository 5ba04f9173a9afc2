import { storeCard } from '@stage/behaviors/store-card'
import { defineWidget } from '@stage/widget'

export default defineWidget(storeCard('store-coupon', '小店优惠券 {{couponId}}', 'entersuccess', { couponId: String }))
