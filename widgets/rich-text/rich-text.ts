import { defineWidget } from '@stage/widget'
import { nodesOf } from './nodes'
import { render } from './render'

export default defineWidget({
  tag: 'rich-text',
  template: '<html-div id="content" class="weft-content"/>',
  properties: { nodes: { type: null, value: [] }, space: String, userSelect: Boolean, mode: String },
  reflect: ['userSelect', 'space'],
  observers: {
    'nodes, space'(nodes: unknown) {
      this.part('content')!.replaceChildren(...render(nodesOf(nodes), this))
    },
  },
})
