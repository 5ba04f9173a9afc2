import { standIn } from '@stage/behaviors/stand-in'

export default standIn('channel-video', 'Channels video')
