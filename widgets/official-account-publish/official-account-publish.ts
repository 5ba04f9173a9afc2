import { standIn } from '@stage/behaviors/stand-in'

export default standIn('official-account-publish', 'Official account articles')
