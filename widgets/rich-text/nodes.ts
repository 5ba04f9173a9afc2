/** Content of a rich-text as one shape: WeChat's node arrays, and HTML text read into them. */

export interface TextNode {
  type: 'text'
  text: string
}

export interface ElementNode {
  type?: 'node'
  name: string
  attrs?: Record<string, unknown>
  children?: RichNode[]
}

export type RichNode = TextNode | ElementNode

/** The nodes of a value of the attribute `nodes`: a string is HTML, an array is taken as it is, everything else is nothing. */
export function nodesOf(value: unknown): RichNode[] {
  if (Array.isArray(value)) return value.filter((node) => typeof node === 'object' && node !== null) as RichNode[]
  if (typeof value !== 'string' || value === '') return []
  // An inert document: nothing in it is loaded or run.
  return fromDom(new DOMParser().parseFromString(value, 'text/html').body)
}

function fromDom(parent: Node): RichNode[] {
  return [...parent.childNodes].flatMap((node): RichNode[] => {
    if (node instanceof Text) return [{ type: 'text', text: node.data }]
    if (!(node instanceof Element)) return []
    const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
    return [{ name: node.localName, attrs, children: fromDom(node) }]
  })
}
