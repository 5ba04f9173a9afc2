import { standIn } from '@stage/behaviors/stand-in'

export default standIn('official-account', 'Official account')
