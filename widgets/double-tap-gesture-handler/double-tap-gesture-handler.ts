import { gestureHandler } from '@stage/behaviors/gestures/handler'
import { DoubleTap } from '@stage/behaviors/gestures/tap'

export default gestureHandler('double-tap-gesture-handler', (widget) => new DoubleTap(widget))
