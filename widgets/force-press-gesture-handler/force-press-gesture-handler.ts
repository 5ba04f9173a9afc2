import { gestureHandler } from '@stage/behaviors/gestures/handler'

/** No mouse and no screen of a computer feels how hard it is pressed. */
export default gestureHandler('force-press-gesture-handler', () => undefined)
