import { gestureHandler } from '@stage/behaviors/gestures/handler'
import { Drag } from '@stage/behaviors/gestures/drag'

export default gestureHandler('vertical-drag-gesture-handler', (widget) => new Drag(widget, 'y'))
