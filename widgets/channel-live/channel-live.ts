import { standIn } from '@stage/behaviors/stand-in'

export default standIn('channel-live', 'Channels live')
