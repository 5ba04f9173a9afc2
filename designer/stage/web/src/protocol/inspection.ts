/** What the window's panels ask of the running app: its data, and expressions that the person types. */

/**
 * A place in the app's data: the keys downwards from a root.
 *
 * Roots are `` (the list of roots), `app` (the App object), `page:3`, `component:7`, and `within:page:3` (the components of that page).
 */
export interface DataPlace { root: string; path: string[] }

export type DataKind =
  | 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'function' | 'other' | 'array' | 'object'
  /** Roots of their own; the row's `key` names the root. */
  | 'app' | 'page' | 'component' | 'components'

export interface DataRow {
  key: string
  /** What people call it: the key, a route, a tag. */
  label: string
  kind: DataKind
  /** The value in short; of a string its beginning as it is. */
  preview: string
  /** How many members it has; of a string its length in UTF-16 units. */
  size: number
}

/** An event that reached a handler of the project, or several alike in a row: then the last of them. */
export interface HandledEvent {
  name: string
  handler: string
  /** Path of the page or component whose handler it is. */
  component: string
  /** Id or path of what sent it. */
  target: string
  /** Its mark, '' without one. */
  ref: string
  detail: string
  count: number
}

export type InspectionCommand =
  /** The places that are open in the panel, each with how many of its rows; `dataRows` follows for each now and whenever its rows differ. */
  | { type: 'watchData'; places: (DataPlace & { most: number })[] }
  /** Sets a value, given as JSON. */
  | ({ type: 'setData'; value: string } & DataPlace)
  /** Begins or ends `handled`. */
  | { type: 'watchEvents'; on: boolean }
  /** Runs an expression in the world of the app's scripts. */
  | { type: 'evaluate'; id: number; code: string }

export type InspectionEvent =
  /** The first rows of a place, and how many it has in all. */
  | ({ type: 'dataRows'; rows: DataRow[]; total: number } & DataPlace)
  | { type: 'handled'; events: HandledEvent[] }
  /** What an expression gave; a promise is told again when it is settled. */
  | { type: 'evaluated'; id: number; failed: boolean; text: string }
