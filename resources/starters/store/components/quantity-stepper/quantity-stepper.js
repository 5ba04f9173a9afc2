Component({
  properties: {
    count: { type: Number, value: 1 },
    min: { type: Number, value: 1 },
    max: { type: Number, value: 99 }
  },

  methods: {
    less() {
      this.change(this.data.count - 1)
    },

    more() {
      this.change(this.data.count + 1)
    },

    change(count) {
      if (count < this.data.min || count > this.data.max) {
        return
      }
      this.setData({ count })
      this.triggerEvent('change', { count })
    }
  }
})
