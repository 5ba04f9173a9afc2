import { standIn } from '@stage/behaviors/stand-in'

export default standIn('ad-custom', 'Advertisement')
