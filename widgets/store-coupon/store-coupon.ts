import { standIn } from '@stage/behaviors/stand-in'

export default standIn('store-coupon', 'Store coupon')
