import { defineWidget } from '@stage/widget'

export default defineWidget({
  tag: 'root-portal',
  template: '<html-div id="content" class="weft-portal"><slot/></html-div>',
  properties: { enable: { type: Boolean, value: true } },
  reflect: ['enable'],
  observers: {
    enable() {
      if (this.content) this.place()
    },
  },
  methods: {
    /** Puts the content at the end of the page, out of everything that cuts it off or moves it; or back where it stands. */
    place() {
      const page = this.host.closest('page') ?? document.body
      const parent = this.data.enable ? page : this.host
      if (this.content.parentNode !== parent) parent.append(this.content)
    },
  },
  lifetimes: {
    attached() {
      this.content = this.part('content')
      this.place()
    },
    detached() {
      this.content?.remove()
    },
  },
})
