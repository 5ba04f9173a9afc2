/** Sample data: what templates show in Design mode where their data is missing. */

export type SampleValue = string | number | boolean | null | SampleValue[] | { [name: string]: SampleValue }

/** What one template shows instead of missing data. Paths are written `cart.items`, with `[]` for the items of a list. */
export interface TemplateSamples {
  /** Samples by the name at the top of the data. */
  values: Record<string, SampleValue>
  /** Flags that hide the page until an answer comes (`loading`), and what they are taken for. */
  flips: Record<string, boolean>
  /** States and flags that show most of the page; they count only where it shows nothing otherwise. */
  rescues: Record<string, SampleValue>
  /** How many items the person wants to see of a list, by its path; of real lists, too. */
  counts: Record<string, number>
}

// Python -> frame
export type SamplesCommand =
  /** The samples for a page, by template (path without extension); those given before no longer count. */
  { type: 'samples'; page: string; templates: Record<string, TemplateSamples> }

// frame -> Python
export type SamplesEvent =
  /** Which paths show sample data now; posted when it changes. */
  { type: 'sampled'; page: string; templates: { template: string; paths: string[] }[] }
