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
    steps: [{ text: 'Ordered' }, { text: 'Packed' }, { text: 'Sent' }],
  },

  press() {
    this.hear('button')
  },

  chooseTab({ detail }) {
    this.setData({ tab: detail.name })
    this.hear(`tab ${detail.title}`)
  },

  changeCount({ detail }) {
    this.setData({ count: detail })
    this.hear(`count ${detail}`)
  },

  agree({ detail }) {
    this.setData({ agreed: detail })
    this.hear(`agreed ${detail}`)
  },

  pay({ detail }) {
    this.setData({ payment: detail })
    this.hear(`payment ${detail}`)
  },

  rate({ detail }) {
    this.setData({ stars: detail })
    this.hear(`stars ${detail}`)
  },

  turn({ detail }) {
    this.setData({ on: detail })
    this.hear(`on ${detail}`)
  },

  slide({ detail }) {
    this.setData({ volume: detail })
    this.hear(`volume ${detail}`)
  },

  unfold({ detail }) {
    this.setData({ open: detail })
    this.hear(`open ${detail}`)
  },

  hear(heard) {
    this.setData({ heard })
    console.log(heard)
  },
})
