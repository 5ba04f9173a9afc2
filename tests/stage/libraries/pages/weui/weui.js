const PICTURE = '/pages/weui/leaf.svg'

Page({
  data: {
    heard: 'nothing',
    tab: 0,
    asking: false,
    buttons: [{ text: 'Keep' }, { text: 'Delete' }],
    tabs: [
      { text: 'Tea', iconPath: PICTURE, selectedIconPath: PICTURE },
      { text: 'Cups', iconPath: PICTURE, selectedIconPath: PICTURE, badge: '3' },
    ],
    grids: [
      { imgUrl: PICTURE, text: 'Green' },
      { imgUrl: PICTURE, text: 'Black' },
      { imgUrl: PICTURE, text: 'White' },
    ],
    models: { name: 'Mei' },
    hidden: [{ text: 'Remove', type: 'warn' }],
    files: [{ url: PICTURE }],
  },

  press() {
    this.setData({ asking: true })
    this.hear('button')
  },

  answer({ detail }) {
    this.setData({ asking: false })
    this.hear(`answer ${detail.item.text}`)
  },

  chooseTab({ detail }) {
    this.setData({ tab: detail.index })
    this.hear(`tab ${detail.item.text}`)
  },

  agree({ detail }) {
    this.hear(`agreed ${detail.checked}`)
  },

  open() {
    this.hear('cell')
  },

  hear(heard) {
    this.setData({ heard })
    console.log(heard)
  },
})
