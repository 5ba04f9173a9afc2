/** The glue of the template compiler: its main entry would embed the WebAssembly and compile it on import. */
declare module 'glass-easel-template-compiler/pkg/glass_easel_template_compiler_bg.js' {
  export { TmplGroup } from 'glass-easel-template-compiler'
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void
}

/** The default exports of all `widgets/<tag>/<tag>.ts`, collected by the build. */
declare module 'weft:widgets' {
  import type { WidgetDefinition } from '@stage/widget'
  const widgets: WidgetDefinition[]
  export default widgets
}

/** A font as an address that holds it. */
declare module '*.woff2' {
  const address: string
  export default address
}
