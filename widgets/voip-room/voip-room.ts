import { standIn } from '@stage/behaviors/stand-in'

export default standIn('voip-room', 'Call room')
