import { defineWidget } from '@stage/widget'
import { pictureOf } from './picture'

interface Options {
  /** A data URL as the path of a file, or the bytes. */
  type?: 'file' | 'arraybuffer'
  /** Of the bytes. */
  format?: 'rgba' | 'png'
  success?(result: object): void
  fail?(error: object): void
  complete?(result: object): void
}

export default defineWidget({
  tag: 'snapshot',
  properties: { mode: { type: String, value: 'view' } },
  methods: {
    async take({ type = 'arraybuffer', format = 'rgba' }: Options): Promise<object> {
      const canvas = await pictureOf(this.host)
      if (type === 'file') return { tempFilePath: canvas.toDataURL('image/png'), errMsg: 'takeSnapshot:ok' }
      if (format === 'rgba') return { data: canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.buffer, errMsg: 'takeSnapshot:ok' }
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
      return { data: await blob!.arrayBuffer(), errMsg: 'takeSnapshot:ok' }
    },
  },
  node() {
    const { host } = this
    return {
      get width() { return host.clientWidth },
      get height() { return host.clientHeight },
      takeSnapshot: (options: Options = {}) => {
        const failed = (error: unknown): object => ({ errMsg: `takeSnapshot:fail ${String(error)}` })
        void (this.take(options) as Promise<object>).then(
          (result) => { options.success?.(result); options.complete?.(result) },
          (error: unknown) => { options.fail?.(failed(error)); options.complete?.(failed(error)) },
        )
      },
    }
  },
})
