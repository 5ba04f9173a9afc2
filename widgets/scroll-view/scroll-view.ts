import { pixels } from '@stage/behaviors/length'
import { defineWidget } from '@stage/widget'
import { Edges } from './edges'
import { PULL_TEMPLATE, PullDown } from './pullDown'

export default defineWidget({
  tag: 'scroll-view',
  template:
    `<html-div id="area" class="weft-area" bind:scroll="onScroll">${PULL_TEMPLATE}` +
    '<html-div class="weft-content"><slot/></html-div></html-div>',
  properties: {
    scrollX: Boolean,
    scrollY: Boolean,
    upperThreshold: { type: null, value: 50 },
    lowerThreshold: { type: null, value: 50 },
    scrollTop: null,
    scrollLeft: null,
    scrollIntoView: String,
    scrollIntoViewOffset: Number,
    scrollWithAnimation: Boolean,
    enableBackToTop: Boolean,
    enablePassive: Boolean,
    enableFlex: Boolean,
    enhanced: Boolean,
    bounces: { type: Boolean, value: true },
    showScrollbar: { type: Boolean, value: true },
    pagingEnabled: Boolean,
    fastDeceleration: Boolean,
    scrollAnchoring: Boolean,
    usingSticky: Boolean,
    type: String,
    refresherEnabled: Boolean,
    refresherThreshold: { type: Number, value: 45 },
    refresherDefaultStyle: { type: String, value: 'black' },
    refresherBackground: String,
    refresherTriggered: Boolean,
  },
  reflect: ['scrollX', 'scrollY', 'enableFlex', 'scrollAnchoring', 'usingSticky', 'pagingEnabled', 'refresherDefaultStyle'],
  observers: {
    'scrollTop, scrollLeft'() {
      this.scrollToOffsets()
    },
    scrollIntoView(id: string) {
      // The element may come with the same change of data.
      if (id) queueMicrotask(() => this.scrollToId(id))
    },
    refresherTriggered(triggered: boolean) {
      if (triggered) this.pullDown.open()
      else this.pullDown.close()
    },
    refresherBackground(color: string) {
      this.part('pull')!.style.backgroundColor = color
    },
  },
  methods: {
    scrollToOffsets() {
      const { scrollTop, scrollLeft, scrollWithAnimation } = this.data
      // A component that came and went within one change of data has none any more.
      const area = this.part('area')
      area?.scrollTo({
        top: pixels(this.phone, scrollTop, area.scrollTop),
        left: pixels(this.phone, scrollLeft, area.scrollLeft),
        behavior: scrollWithAnimation && !this.designing ? 'smooth' : 'instant',
      })
    },
    scrollToId(id: string) {
      const area = this.part('area')
      if (!area) return
      const target = [...area.querySelectorAll('[wx-id]')].find((element) => element.getAttribute('wx-id')!.split('--').at(-1) === id)
      if (!target) return
      const [from, to] = [area.getBoundingClientRect(), target.getBoundingClientRect()]
      const { scrollX, scrollY, scrollIntoViewOffset: offset, scrollWithAnimation } = this.data
      area.scrollBy({
        top: scrollY ? to.top - from.top + offset : 0,
        left: scrollX ? to.left - from.left + offset : 0,
        behavior: scrollWithAnimation && !this.designing ? 'smooth' : 'instant',
      })
    },
    onScroll() {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = this.part('area')!
      const [x, y] = this.before ?? [0, 0]
      this.before = [scrollLeft, scrollTop]
      if (this.designing) return
      this.triggerEvent('scroll', { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX: x - scrollLeft, deltaY: y - scrollTop })
      for (const { name, direction } of this.edges.passed()) this.triggerEvent(name, { direction })
    },
  },
  lifetimes: {
    created() {
      this.edges = new Edges(this)
      this.pullDown = new PullDown(this)
    },
    attached() {
      // Positions are given before there is anything to scroll.
      queueMicrotask(() => this.scrollToOffsets())
      if (this.data.scrollIntoView) queueMicrotask(() => this.scrollToId(this.data.scrollIntoView))
    },
  },
})
