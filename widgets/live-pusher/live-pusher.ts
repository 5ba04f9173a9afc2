import { standIn } from '@stage/behaviors/stand-in'

export default standIn('live-pusher', 'Live pusher')
