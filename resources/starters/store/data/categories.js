module.exports = [
  { id: 'tea', name: '茶叶', image: '/images/categories/tea.png' },
  { id: 'ware', name: '茶器', image: '/images/categories/ware.png' },
  { id: 'home', name: '家居', image: '/images/categories/home.png' },
  { id: 'gift', name: '礼物', image: '/images/categories/gift.png' }
]
