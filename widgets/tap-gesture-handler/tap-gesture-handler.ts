import { gestureHandler } from '@stage/behaviors/gestures/handler'
import { Tap } from '@stage/behaviors/gestures/tap'

export default gestureHandler('tap-gesture-handler', (widget) => new Tap(widget))
