import { defineWidget } from '@stage/widget'

/** The stage opens no web pages: the address, and that it is one. */
export default defineWidget({
  tag: 'web-view',
  template: '<html-div class="weft-web"><html-div class="weft-web-bar">{{src || \'about:blank\'}}</html-div><html-div class="weft-web-page"><html-div/><html-div/><html-div/><html-div class="weft-web-note">网页在手机上打开</html-div></html-div></html-div>',
  properties: { src: String },
})
