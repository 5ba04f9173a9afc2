module.exports = {
  name: '山茶小铺',
  slogan: '一壶好茶，慢慢过日子',
  notice: '全场满 99 元包邮，每日 16:00 前下单当天发货',
  phone: '028-0000-0000',
  banners: [
    { id: 'spring', image: '/images/banners/spring.png', product: 'longjing' },
    { id: 'teapot', image: '/images/banners/teapot.png', product: 'teapot' },
    { id: 'gift', image: '/images/banners/gift.png', product: 'gift-box' }
  ]
}
