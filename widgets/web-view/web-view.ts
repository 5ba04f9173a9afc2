import { standIn } from '@stage/behaviors/stand-in'

export default standIn('web-view', `{{src || 'Web page'}}`, { src: String })
