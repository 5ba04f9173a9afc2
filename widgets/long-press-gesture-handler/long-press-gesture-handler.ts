import { gestureHandler } from '@stage/behaviors/gestures/handler'
import { LongPress } from '@stage/behaviors/gestures/tap'

export default gestureHandler('long-press-gesture-handler', (widget) => new LongPress(widget))
