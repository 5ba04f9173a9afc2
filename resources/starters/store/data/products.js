const products = [
  {
    id: 'longjing',
    category: 'tea',
    name: '明前龙井',
    summary: '豆香清雅，回甘绵长',
    price: 128,
    sold: 326,
    image: '/images/products/longjing.png',
    options: [
      { name: '规格', choices: ['50 克', '100 克', '250 克'] },
      { name: '包装', choices: ['自封袋', '茶罐'] }
    ]
  },
  {
    id: 'black-tea',
    category: 'tea',
    name: '正山小种',
    summary: '松烟香，桂圆甜，适合秋冬',
    price: 88,
    sold: 512,
    image: '/images/products/black-tea.png',
    options: [{ name: '规格', choices: ['50 克', '100 克'] }]
  },
  {
    id: 'jasmine',
    category: 'tea',
    name: '茉莉花茶',
    summary: '七窨一提，花香入水',
    price: 59.9,
    sold: 894,
    image: '/images/products/jasmine.png',
    options: [{ name: '规格', choices: ['100 克', '200 克'] }]
  },
  {
    id: 'teapot',
    category: 'ware',
    name: '青瓷茶壶',
    summary: '手工拉坯，容量 220 毫升',
    price: 268,
    sold: 73,
    image: '/images/products/teapot.png',
    options: [{ name: '颜色', choices: ['梅子青', '月白'] }]
  },
  {
    id: 'cup',
    category: 'ware',
    name: '品茗杯',
    summary: '薄胎白瓷，两只装',
    price: 76,
    sold: 208,
    image: '/images/products/cup.png',
    options: [{ name: '花色', choices: ['素白', '山茶', '远山'] }]
  },
  {
    id: 'tray',
    category: 'home',
    name: '竹制茶盘',
    summary: '整竹无胶，可排水',
    price: 139,
    sold: 61,
    image: '/images/products/tray.png',
    options: [{ name: '尺寸', choices: ['小号', '大号'] }]
  },
  {
    id: 'candle',
    category: 'home',
    name: '山茶香薰蜡烛',
    summary: '大豆蜡，约燃 40 小时',
    price: 69,
    sold: 157,
    image: '/images/products/candle.png',
    options: [{ name: '香型', choices: ['山茶', '白茶', '雪松'] }]
  },
  {
    id: 'gift-box',
    category: 'gift',
    name: '春日茶礼盒',
    summary: '三款茶配一只杯，附手写卡',
    price: 199,
    sold: 98,
    image: '/images/products/gift-box.png',
    options: [{ name: '卡片', choices: ['生日', '节日', '空白'] }]
  }
]

function find(id) {
  return products.find(product => product.id === id)
}

function inCategory(category) {
  return products.filter(product => product.category === category)
}

module.exports = { products, find, inCategory }
