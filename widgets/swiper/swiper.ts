import { followDrag } from '@stage/behaviors/drag'
import { cssLength } from '@stage/behaviors/length'
import { defineWidget } from '@stage/widget'
import { Carousel } from './carousel'

const DOTS =
  '<html-div wx:if="{{indicatorDots && count > 1}}" class="weft-dots" style="{{dotsStyle}}"><html-div wx:for="{{count}}" ' +
  'wx:key="*this" class="weft-dot" style="{{dotStyle}};background-color:{{index === shown ? indicatorActiveColor : indicatorColor}}"/></html-div>'

export default defineWidget({
  tag: 'swiper',
  template:
    '<html-div class="weft-window"><html-div id="frame" class="weft-frame"><html-div id="track" class="weft-track">' +
    `<slot/></html-div></html-div></html-div>${DOTS}`,
  properties: {
    indicatorDots: Boolean,
    indicatorColor: { type: String, value: 'rgba(0, 0, 0, .3)' },
    indicatorActiveColor: { type: String, value: '#000000' },
    autoplay: Boolean,
    current: { type: Number, value: 0 },
    currentItemId: String,
    interval: { type: Number, value: 5000 },
    duration: { type: Number, value: 500 },
    circular: Boolean,
    vertical: Boolean,
    displayMultipleItems: { type: Number, value: 1 },
    previousMargin: { type: null, value: '0px' },
    nextMargin: { type: null, value: '0px' },
    snapToEdge: Boolean,
    scrollWithAnimation: { type: Boolean, value: true },
    indicatorMargin: { type: Number, value: 10 },
    indicatorSpacing: { type: Number, value: 8 },
    indicatorRadius: { type: Number, value: 4 },
    indicatorWidth: { type: Number, value: 8 },
    indicatorHeight: { type: Number, value: 8 },
    indicatorOffset: { type: null, value: [0, 0] },
    easingFunction: { type: String, value: 'default' },
    direction: { type: String, value: 'all' },
    skipHiddenItemLayout: Boolean,
  },
  data: { count: 0, shown: 0, dotsStyle: '', dotStyle: '' },
  reflect: ['vertical'],
  observers: {
    current(current: number) {
      if (this.carousel.target !== current) this.carousel.go(current, '')
    },
    currentItemId(id: string) {
      const index = this.carousel.items.findIndex((item: { data: { itemId: string } }) => item.data.itemId === id)
      if (index >= 0) this.carousel.go(index, '')
    },
    'previousMargin, nextMargin, vertical'() {
      const { previousMargin, nextMargin, vertical } = this.data
      const [before, after] = [cssLength(this.phone, previousMargin), cssLength(this.phone, nextMargin)]
      this.part('frame')!.style.inset = vertical ? `${before} 0 ${after} 0` : `0 ${after} 0 ${before}`
    },
    'vertical, indicatorMargin, indicatorSpacing, indicatorRadius, indicatorWidth, indicatorHeight, indicatorOffset'() {
      const { vertical, indicatorMargin, indicatorSpacing, indicatorRadius, indicatorWidth, indicatorHeight, indicatorOffset } = this.data
      const [x, y] = Array.isArray(indicatorOffset) ? indicatorOffset.map(Number) : []
      const dotsStyle = `${vertical ? 'right' : 'bottom'}:${indicatorMargin}px;gap:${indicatorSpacing}px;translate:${x || 0}px ${y || 0}px`
      this.setData({ dotsStyle, dotStyle: `width:${indicatorWidth}px;height:${indicatorHeight}px;border-radius:${indicatorRadius}px` })
    },
    'vertical, displayMultipleItems, circular, snapToEdge'() {
      this.carousel.place()
    },
    'autoplay, interval'() {
      this.carousel.restart()
    },
  },
  methods: {
    /** Called by a slide that came or went; several at once are one change. */
    slidesChanged() {
      if (this.counting) return
      this.counting = true
      queueMicrotask(() => {
        this.counting = false
        this.carousel.collect()
      })
    },
  },
  lifetimes: {
    created() {
      const carousel = new Carousel(this)
      this.carousel = carousel
      followDrag(this, {
        axis: () => (this.data.vertical ? 'y' : 'x'),
        start: () => carousel.grab(),
        move: (dx, dy) => carousel.drag(this.data.vertical ? dy : dx),
        end: (dx, dy, vx, vy) => carousel.release(this.data.vertical ? dy : dx, this.data.vertical ? vy : vx),
        rest: () => carousel.release(0, 0),
      })
    },
    attached() {
      this.carousel.collect()
      this.carousel.restart()
    },
    detached() {
      this.carousel.stop()
    },
  },
})
