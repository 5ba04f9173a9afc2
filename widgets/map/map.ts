import { standIn } from '@stage/behaviors/stand-in'

export default standIn('map', 'Map')
