import { gestureHandler } from '@stage/behaviors/gestures/handler'
import { Scale } from '@stage/behaviors/gestures/scale'

export default gestureHandler('scale-gesture-handler', (widget) => new Scale(widget))
