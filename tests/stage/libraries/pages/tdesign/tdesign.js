Page({
  data: {
    heard: 'nothing',
    tab: 'tea',
    count: 1,
    agreed: false,
    payment: 'cash',
    stars: 3,
    on: true,
    volume: 40,
    open: ['delivery'],
  },

  press() {
    this.hear('button')
  },

  chooseTab({ detail }) {
    this.setData({ tab: detail.value })
    this.hear(`tab ${detail.label}`)
  },

  changeCount({ detail }) {
    this.setData({ count: detail.value })
    this.hear(`count ${detail.value}`)
  },

  agree({ detail }) {
    this.setData({ agreed: detail.checked })
    this.hear(`agreed ${detail.checked}`)
  },

  pay({ detail }) {
    this.setData({ payment: detail.value })
    this.hear(`payment ${detail.value}`)
  },

  rate({ detail }) {
    this.setData({ stars: detail.value })
    this.hear(`stars ${detail.value}`)
  },

  turn({ detail }) {
    this.setData({ on: detail.value })
    this.hear(`on ${detail.value}`)
  },

  slide({ detail }) {
    this.setData({ volume: detail.value })
    this.hear(`volume ${detail.value}`)
  },

  unfold({ detail }) {
    this.setData({ open: detail.value })
    this.hear(`open ${detail.value}`)
  },

  hear(heard) {
    this.setData({ heard })
    console.log(heard)
  },
})
