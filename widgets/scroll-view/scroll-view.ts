import { pixels } from '@stage/behaviors/length'
import { alignedBy, scrollArea, type Alignment } from '@stage/behaviors/scrolling'
import { defineWidget } from '@stage/widget'
import { ScrollViewContext } from './context'
import { Edges } from './edges'
import { Hand } from './hand'
import { placeOf } from './place'
import { PULL_TEMPLATE, PullDown } from './pullDown'

export default defineWidget({
  tag: 'scroll-view',
  template:
    `<html-div id="area" class="weft-area" bind:scroll="onScroll" bind:scrollend="onScrollEnd">${PULL_TEMPLATE}` +
    '<html-div id="content" class="weft-content"><slot/></html-div></html-div>',
  slots: 'named',
  properties: {
    scrollX: Boolean,
    scrollY: Boolean,
    upperThreshold: { type: null, value: 50 },
    lowerThreshold: { type: null, value: 50 },
    scrollTop: null,
    scrollLeft: null,
    scrollIntoView: String,
    scrollIntoViewOffset: Number,
    scrollIntoViewAlignment: { type: String, value: 'start' },
    scrollWithAnimation: Boolean,
    enableBackToTop: Boolean,
    enablePassive: null,
    enableFlex: Boolean,
    enhanced: Boolean,
    bounces: { type: Boolean, value: true },
    showScrollbar: { type: Boolean, value: true },
    pagingEnabled: Boolean,
    fastDeceleration: Boolean,
    scrollAnchoring: Boolean,
    usingSticky: Boolean,
    type: String,
    associativeContainer: String,
    reverse: Boolean,
    clip: { type: Boolean, value: true },
    padding: { type: null, value: [0, 0, 0, 0] },
    refresherEnabled: Boolean,
    refresherThreshold: { type: Number, value: 45 },
    refresherDefaultStyle: { type: String, value: 'black' },
    refresherBackground: String,
    refresherTriggered: Boolean,
    refresherTwoLevelEnabled: Boolean,
    refresherTwoLevelTriggered: Boolean,
    refresherTwoLevelThreshold: { type: Number, value: 150 },
    refresherTwoLevelCloseThreshold: { type: Number, value: 80 },
    refresherTwoLevelPinned: Boolean,
  },
  reflect: ['scrollX', 'scrollY', 'enableFlex', 'scrollAnchoring', 'usingSticky', 'reverse', 'type', 'associativeContainer', 'refresherDefaultStyle'],
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
    refresherTwoLevelTriggered(triggered: boolean) {
      if (triggered) this.pullDown.openTwoLevel()
      else this.pullDown.closeTwoLevel()
    },
    refresherBackground(color: string) {
      this.part('pull')!.style.backgroundColor = color
    },
    padding(padding: unknown) {
      this.part('content')!.style.padding = Array.isArray(padding) ? padding.map((side) => `${pixels(this.phone, side)}px`).join(' ') : ''
    },
  },
  methods: {
    scrollToOffsets() {
      const { scrollTop, scrollLeft, scrollWithAnimation, reverse } = this.data
      // A component that came and went within one change of data has none any more.
      const area = this.part('area')
      if (!area) return
      const sign = reverse ? -1 : 1
      const [top, left] = [pixels(this.phone, scrollTop, Number.NaN) * sign, pixels(this.phone, scrollLeft, Number.NaN) * sign]
      scrollArea(this, area, { ...(!Number.isNaN(top) && { top }), ...(!Number.isNaN(left) && { left }), animated: scrollWithAnimation })
    },
    scrollToId(id: string) {
      const target = [...(this.part('area')?.querySelectorAll('[wx-id]') ?? [])].find((element) => element.getAttribute('wx-id')!.split('--').at(-1) === id)
      const { scrollIntoViewOffset: offset, scrollIntoViewAlignment: alignment, scrollWithAnimation: animated } = this.data
      if (target) this.scrollToElement(target, { offset, alignment, animated })
    },
    /** Scrolls until an element inside stands where `alignment` says, `offset` px further on. */
    scrollToElement(target: Element, { offset = 0, alignment = 'start', animated = false }: { offset?: number; alignment?: Alignment; animated?: boolean }) {
      const area = this.part('area')!
      const [from, to] = [area.getBoundingClientRect(), target.getBoundingClientRect()]
      const { scrollX, scrollY } = this.data
      const down = alignedBy(alignment, to.top - from.top, to.height, area.clientHeight) + offset
      const across = alignedBy(alignment, to.left - from.left, to.width, area.clientWidth) + offset
      scrollArea(this, area, { top: area.scrollTop + (scrollY ? down : 0), left: area.scrollLeft + (scrollX ? across : 0), animated })
    },
    onScroll() {
      const place = placeOf(this)
      const [x, y] = this.before ?? [0, 0]
      this.before = [place.scrollLeft, place.scrollTop]
      if (this.designing) return
      const [deltaX, deltaY] = [x - place.scrollLeft, y - place.scrollTop]
      this.hand.scrolled()
      if (deltaY < 0) this.passOn(-deltaY)
      const isDrag = this.hand.dragging
      const detail = { ...place, deltaX, deltaY, ...(this.data.type && { isDrag }) }
      if (!this.moving) this.tellBoth('scrollstart', detail)
      this.moving = true
      this.triggerEvent('scroll', detail)
      this.worklet('onscrollupdate')?.({ type: 'scrollupdate', detail })
      for (const { name, direction } of this.edges.passed()) this.triggerEvent(name, { direction })
    },
    /** Of a nested view the one around scrolls first. */
    passOn(distance: number) {
      const outer = this.data.associativeContainer === 'nested-scroll-view' ? this.ancestor('scroll-view')?.part('area') : null
      const moved = Math.min(distance, outer ? outer.scrollHeight - outer.clientHeight - outer.scrollTop : 0)
      if (!outer || moved < 1) return
      outer.scrollTop += moved
      this.part('area')!.scrollTop -= moved
    },
    onScrollEnd() {
      if (!this.moving) return
      this.moving = false
      this.tellBoth('scrollend', { ...placeOf(this), isDrag: this.hand.dragging })
    },
    /** Tells the page and its worklet of the same name. */
    tellBoth(name: string, detail: object) {
      if (this.data.type) this.triggerEvent(name, detail)
      this.worklet(`on${name}`)?.({ type: name, detail })
    },
  },
  lifetimes: {
    created() {
      this.edges = new Edges(this)
      this.hand = new Hand(this)
      this.pullDown = new PullDown(this)
    },
    attached() {
      // Positions are given before there is anything to scroll.
      queueMicrotask(() => this.scrollToOffsets())
      if (this.data.scrollIntoView) queueMicrotask(() => this.scrollToId(this.data.scrollIntoView))
    },
    detached() {
      this.pullDown.stop()
    },
  },
  node() {
    return (this.context ??= new ScrollViewContext(this)) as ScrollViewContext
  },
})
