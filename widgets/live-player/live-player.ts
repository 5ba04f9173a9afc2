import { standIn } from '@stage/behaviors/stand-in'

export default standIn('live-player', 'Live player')
