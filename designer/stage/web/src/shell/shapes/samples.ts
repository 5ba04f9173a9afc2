/** The shapes of what the frame tells about sample data. */
import type { SamplesEvent } from '../../protocol/samples'
import { list, shape, string, type Check } from '../checks'

export const SAMPLES: Record<SamplesEvent['type'], Check> = {
  sampled: shape({ page: string, templates: list(shape({ template: string, paths: list(string) })) }),
}
