/** Sucrase's parser, which its main entry uses but does not hand out. */
declare module 'sucrase/dist/esm/parser/index.js' {
  export interface Token {
    start: number
    end: number
    isType: boolean
    /** 2 for a name that is declared at the top level. */
    identifierRole: number | null
  }
  /** Raises a SyntaxError with `loc` ({line, column}, both from 1). */
  export function parse(input: string, jsx: boolean, typescript: boolean, flow: boolean): { tokens: Token[] }
}
