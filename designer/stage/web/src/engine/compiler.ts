/** Loads glass-easel's template compiler, whose WebAssembly lies beside the frame as a file of its own. */
import * as glue from 'glass-easel-template-compiler/pkg/glass_easel_template_compiler_bg.js'
import type { TmplGroup } from 'glass-easel-template-compiler'

/** What `TmplGroup.addTmpl` says about a template. Lines and columns count from 0, columns in UTF-16 units. */
export interface CompilerMessage {
  code: number
  message: string
  startLine: number
  startColumn: number
  isError: boolean
}

export type Compiler = TmplGroup

/** An empty compiler group. Raises when the WebAssembly cannot be fetched. */
export async function loadCompiler(url: string): Promise<Compiler> {
  const { instance } = await WebAssembly.instantiateStreaming(fetch(url), { './glass_easel_template_compiler_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  return new glue.TmplGroup()
}
