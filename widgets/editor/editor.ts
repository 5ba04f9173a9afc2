import { standIn } from '@stage/behaviors/stand-in'

export default standIn('editor', `{{placeholder || 'Editor'}}`, { placeholder: String })
