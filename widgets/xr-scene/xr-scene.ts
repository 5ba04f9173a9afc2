import { defineWidget } from '@stage/widget'

/** Only a phone can draw the scene: one box, and nothing of what describes it. */
export default defineWidget({
  tag: 'xr-scene',
  template: '<html-div class="weft-stand-in">XR scene</html-div><html-div class="weft-scene"><slot/></html-div>',
})
