import { standIn } from '@stage/behaviors/stand-in'

export default standIn('audio', `{{name || 'Audio'}}`, { name: String })
