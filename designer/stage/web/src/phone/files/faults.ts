/** Why a call of the file system fails, in WeChat's words (developers.weixin.qq.com, FileSystemManager). */
import { Failure } from '../answers'

export class FileFault extends Failure {
  constructor(message: string, errno: number) {
    super(message, { errno, errCode: errno })
  }
}

export const noSuchFile = (rest: string): FileFault => new FileFault(`no such file or directory${rest}`, 1300002)
export const denied = (rest: string): FileFault => new FileFault(`permission denied, ${rest}`, 1300013)
