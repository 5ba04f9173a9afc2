/** The parts of Less without a platform, which its own types leave out. They are CommonJS modules with a default export. */
declare module 'less/lib/less/index.js' {
  export interface LessFault { type?: string; message: string; filename?: string; line?: number | null; column?: number }
  interface Less {
    AbstractPluginLoader: unknown
    PluginLoader: unknown
    render(text: string, options: object, done: (fault: LessFault | null, output?: { css: string }) => void): void
  }
  const lib: { default(environment: object, managers: object[]): Less }
  export default lib
}

declare module 'less/lib/less/environment/abstract-file-manager.js' {
  import type { LessFault } from 'less/lib/less/index.js'
  class AbstractFileManager {
    supports(): boolean
    supportsSync(): boolean
    loadFileSync(name: string, folder: string): { filename: string; contents: string } | { error: LessFault }
  }
  const lib: { default: typeof AbstractFileManager }
  export default lib
}
